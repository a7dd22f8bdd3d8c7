const listed = (domains: string) => new Set(domains.trim().split(/\s+/));

/** Providers with which everybody may have an address: the whole domain tells nothing of where somebody works. */
const free = listed(`
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com windowslive.com yahoo.com ymail.com rocketmail.com
  icloud.com me.com mac.com aol.com aim.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com
  zoho.com zohomail.com mail.com email.com gmx.com gmx.net gmx.us fastmail.com fastmail.fm hushmail.com hey.com inbox.com runbox.com
  posteo.net posteo.de mailbox.org disroot.org duck.com skiff.com usa.com yandex.com lycos.com mailfence.com startmail.com

  online.no hotmail.no live.no outlook.no yahoo.no start.no broadpark.no frisurf.no getmail.no epost.no lyse.net altibox.no c2i.net
  ebnett.no tele2.no chello.no nextgentel.no bluezone.no haugnett.no sensewave.com powertech.no eunet.no sfjbb.net mimer.no
  enivest.net bbnett.no kvinesdal.com runbox.no sol.no msn.no gmail.no tussa.com neanett.no homenet.no

  telia.com telia.se comhem.se spray.se bredband.net bredband2.com hotmail.se live.se outlook.se yahoo.se tele2.se swipnet.se
  passagen.se glocalnet.net home.se ownit.nu bahnhof.se tyfon.com algonet.se spray.com brikks.com

  jubii.dk mail.dk ofir.dk hotmail.dk live.dk outlook.dk yahoo.dk tdcadsl.dk get2net.dk stofanet.dk webspeed.dk youmail.dk
  sol.dk privat.dk post.tele.dk mail.tele.dk c.dk email.dk adslhome.dk tdc.dk cool.dk fibermail.dk

  luukku.com kolumbus.fi suomi24.fi hotmail.fi live.fi outlook.fi pp.inet.fi elisanet.fi saunalahti.fi netti.fi welho.com
  dnainternet.net phnet.fi surffi.fi mbnet.fi jippii.fi nic.fi

  simnet.is internet.is visir.is torg.is hive.is vortex.is

  web.de gmx.de gmx.at gmx.ch t-online.de freenet.de arcor.de outlook.de hotmail.de live.de yahoo.de bluewin.ch hispeed.ch aon.at
  hotmail.co.uk live.co.uk yahoo.co.uk outlook.co.uk btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk
  tiscali.co.uk eircom.net yahoo.ie
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr hotmail.fr live.fr outlook.fr yahoo.fr skynet.be telenet.be
  ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl hotmail.nl live.nl
  libero.it virgilio.it alice.it tin.it tiscali.it hotmail.it live.it outlook.it yahoo.it yahoo.es hotmail.es live.es outlook.es
  telefonica.net sapo.pt mail.telepac.pt wp.pl o2.pl onet.pl interia.pl op.pl poczta.onet.pl seznam.cz centrum.cz azet.sk
  mail.ru bk.ru list.ru inbox.ru yandex.ru rambler.ru ukr.net inbox.lv mail.ee abv.bg
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net shaw.ca rogers.com
  sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz yahoo.com.au yahoo.ca hotmail.ca yahoo.com.br hotmail.com.br uol.com.br
  bol.com.br terra.com.br yahoo.co.in rediffmail.com qq.com 163.com 126.com sina.com foxmail.com naver.com hanmail.net yahoo.co.jp
`);

/** Whether everybody may have an address in this domain, in whatever case it is written. */
export function isFreeMail(domain: string): boolean {
  return free.has(domain.toLowerCase());
}

/** A domain as `tldts` takes it apart. */
export interface RegisteredDomain {
  /** What somebody registered, with its public suffix: `nordhav-sjomat.no`. */
  domain: string | null | undefined;
  /** The same without the suffix: `nordhav-sjomat`. */
  domainWithoutSuffix: string | null | undefined;
}

/** The company that a domain is likely of: `Nordhav Sjomat`. `undefined` for a free provider, and for none that reads as a name. */
export function companyGuess({ domain, domainWithoutSuffix }: RegisteredDomain): string | undefined {
  if (!domain || !domainWithoutSuffix || isFreeMail(domain)) return undefined;
  // What a domain spells in ASCII only is no name to read.
  if (domainWithoutSuffix.startsWith('xn--')) return undefined;
  const words = domainWithoutSuffix.split(/[-_.]/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || undefined;
}
