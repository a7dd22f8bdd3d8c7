import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { hosts } from '../../stage/server';

export interface Proxy {
  port: number;
  /** The hosts that were asked for and are not the stage's, each once: they were answered 502. */
  refused: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Takes the two hosts' names to the stage, and every other name nowhere: Firefox has no flag for it, as Chromium has. */
export async function startProxy(stagePort: number): Promise<Proxy> {
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const kept = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((request, response) => {
    refused.add(new URL(request.url ?? '', 'http://unnamed').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket, head) => {
    const client = kept(socket as Socket);
    const name = url.replace(/:\d+$/, '');
    if (!(hosts as readonly string[]).includes(name)) {
      refused.add(name);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const stage = kept(connect(stagePort, '127.0.0.1'));
    stage.once('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      stage.write(head);
      stage.pipe(client).pipe(stage);
    });
    stage.on('close', () => client.destroy());
    client.on('close', () => stage.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
