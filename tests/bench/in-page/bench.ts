/** A page into which one of the modules of this folder was put (`bundled(file, 'bench')`). */
export type PageWith<Module> = typeof globalThis & { bench: Module };
