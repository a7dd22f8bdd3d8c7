import { fold } from './fold';

const listed = (words: string) => new Set(fold(words).split(' '));

/** Before a name, with or without a dot. */
const titles =
  listed(`dr prof professor mr mrs ms miss mx mister fru herr frau hr frk frøken fröken monsieur madame mme mlle mevr mevrouw dhr
  dott dottssa drs sra srta siving diploming dipling førsteamanuensis amanuensis advokat`);
/** Before a name with a dot only: without it they are names, or initials. */
const dottedTitles = listed('ing ir mag eng lic sr sig rev hon med jur phil rer nat habil hc med lt col capt');
/** What follows these is a family name even where it is alone: "Fru Lunde". */
const formal = listed(
  'mr mrs ms miss mister fru herr frau hr frk frøken fröken monsieur madame mme mlle mevr mevrouw dhr sra srta',
);

const bare = (word: string) => fold(word).replace(/[^\p{L}]/gu, '');

export const isTitle = (word: string) => titles.has(bare(word)) || (word.endsWith('.') && dottedTitles.has(bare(word)));
export const isFormal = (word: string) => formal.has(bare(word));

/** Degrees and credentials as they are written: many of them would be a name in other letters. */
const credentials = new Set(
  `MBA EMBA PhD PHD Ph.D Ph.D. PhD. DPhil MSc M.Sc M.Sc. MSc. BSc B.Sc B.Sc. MA M.A. BA B.A. MS M.S. BS B.S. MD M.D. JD J.D. LLM LL.M. LLB
  DBA MPhil MEng BEng MPA MPH MIM CFA CPA CMA CIA CISA CISSP CISM PMP PMI-ACP CSM CSPO ACCA FCCA CIPD MCIPD FCIPD CIPS MCIPS FRSA PE P.E. RN SHRM-CP
  SPHR PHR CAIA FRM CSCP CPIM ITIL TOGAF PRINCE2 Esq Esq. MRICS FRICS DDS DVM PharmD EdD Ed.D. PsyD CEng siv.ing. siv.ing siv.øk. siv.øk cand.mag.
  cand.jur. cand.merc. cand.oecon. dr.philos. dr.ing. dipl.-ing. Dipl.-Ing. Dipl.-Kfm. RA MNIF`.split(/\s+/),
);
const anyCase = listed(
  'mba emba phd ph.d. ph.d m.sc. b.sc. msc bsc siv.ing. siv.ing siv.øk. siv.øk sivilingeniør siviløkonom cfa cpa pmp dr. advokat',
);

export const isCredential = (word: string) => credentials.has(word.replace(/[®™]/g, '')) || anyCase.has(fold(word));

const suffixes = listed('jr jr. sr sr. junior senior ii iii iv');
/** Tells a son from his father; nobody's family name. */
export const isSuffix = (word: string) => suffixes.has(fold(word));

const pronouns =
  listed(`she her hers he him his they them theirs hun henne ho han ham hon henne honom hen hende sie ihr er ihm elle il lui iel
  ella él elle zij haar hij hem die hän ze zir ona on`);
/** "she/her", as some write it without brackets. */
export const isPronouns = (word: string) =>
  word.includes('/') && word.split('/').every((part) => pronouns.has(bare(part)));

/** Begin a family name where they stand before its last word. In capitals, or as a capital in front, they still do. */
const particles = listed('van von de der da dos du di della del ter vom zu zum zur af');
/** The same, but only in small letters: otherwise they are names of their own. */
const smallParticles = listed('af av al el la le los las den ten do das bin binti bint ibn ben y e zu und');

export function isParticle(word: string, shouted: boolean): boolean {
  const small = word === word.toLowerCase();
  return (
    particles.has(fold(word)) ||
    ((small || (shouted && /^(?:af|bin|ibn|den|ten)$/i.test(word))) && smallParticles.has(fold(word)))
  );
}
