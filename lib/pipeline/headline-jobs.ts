import { listed } from './headline-words';

const titles = listed(`
  manager director head chief officer lead leader executive engineer developer consultant advisor adviser specialist analyst representative
  rep associate assistant coordinator administrator founder cofounder owner partner president vp svp evp avp ceo cto cfo coo cmo cro cio
  ciso cpo chro cco cso principal buyer planner architect designer recruiter accountant controller lawyer attorney counsel professor
  teacher lecturer researcher scientist nurse doctor physician editor journalist producer strategist supervisor operator technician
  secretary chairman chairwoman chair chairperson treasurer investor agent broker trader salesperson seller marketer entrepreneur
  trainer coach contractor member purchaser superintendent foreman captain intern trainee sdr bdr csm kam
  leder sjef ansvarlig direktør direktor rådgiver selger kjøper innkjøper gründer grunnlegger medgründer eier styreleder nestleder
  styremedlem dir adm lærer lektor forsker sykepleier lege advokat revisor regnskapsfører konsulent ingeniør utvikler megler kaptein
  rørlegger elektriker tømrer montør
  chef ledare säljare inköpare ägare grundare delägare vd rådgivare konsult ingenjör utvecklare ordförande jurist lärare läkare
  sælger indkøber ejer stifter medstifter formand udvikler bestyrelsesformand
  leiter leiterin leitung geschäftsführer geschäftsführerin vorstand inhaber inhaberin gründerin berater beraterin verkäufer verkäuferin
  einkäufer einkäuferin referent referentin prokurist vertriebler architekt ingenieur ingenieurin entwickler entwicklerin sachbearbeiter
  sachbearbeiterin managerin projektleiter disponent kaufmann kauffrau rechtsanwalt anwalt
  directeur directrice responsable cheffe gérant gérante pdg dg président présidente ingénieur ingénieure commercial commerciale conseiller
  conseillère chargé chargée fondateur fondatrice cofondateur cofondatrice associé associée acheteur acheteuse vendeur vendeuse
  développeur développeuse technicien technicienne consultante assistante avocat avocate attaché attachée
  directora gerente jefe jefa ingeniero ingeniera consultor consultora comercial vendedor vendedora presidenta fundador
  fundadora cofundador cofundadora socio socia coordinador coordinadora encargado encargada asesor asesora comprador compradora dueño dueña
  técnico técnica abogado abogada delegado delegada
  directrice leider verkoper inkoper eigenaar oprichter bestuurder adviseur accountmanager medewerker ontwikkelaar vertegenwoordiger
  zaakvoerder hoofd ondernemer
  direttore direttrice responsabile amministratore consulente ingegnere venditore titolare fondatore fondatrice
  diretor diretora engenheiro engenheira coordenador coordenadora sócio sócia
  dyrektor dyrektorka kierownik kierowniczka prezes specjalista specjalistka inżynier konsultant handlowiec menedżer właściciel
  johtaja päällikkö asiantuntija myyjä yrittäjä konsultti insinööri perustaja omistaja`);

/** Jobs are written together in the Germanic languages and in Finnish: "salgssjef", "Softwarearchitektin". */
const titleEndings = [
  ...listed(`sjef leder ansvarlig direktør rådgiver selger kjøper konsulent ingeniør utvikler megler koordinator assistent arkitekt spesialist
    medarbeider sekretær chef ledare säljare rådgivare konsult ingenjör utvecklare samordnare specialist sælger udvikler leiter leiterin
    berater beraterin verkäufer verkäuferin einkäufer einkäuferin ingenieur ingenieurin entwickler entwicklerin architekt architektin
    spezialist spezialistin referent referentin beauftragter beauftragte manager managerin managers führer führerin leider verkoper inkoper
    adviseur medewerker ontwikkelaar consultant johtaja päällikkö myyjä insinööri`),
];

/** Whether a word names a job by itself. */
export function isTitleWord(key: string): boolean {
  const parts = [key, ...key.split(/[-/]/)];
  return parts.some((part) => titles.has(part) || titleEndings.some((ending) => part.endsWith(ending)));
}

/** Those who stand for a whole firm: what follows them is its name. */
const heads =
  listed(`ceo cto cfo coo owner founder cofounder eier gründer grunnlegger medgründer vd ägare grundare ejer stifter inhaber inhaberin
  geschäftsführer geschäftsführerin gründerin pdg gérant gérante fondateur fondatrice fundador fundadora dueño dueña eigenaar oprichter titolare
  fondatore prezes właściciel toimitusjohtaja president`);
export const isHead = (keys: readonly string[]) =>
  heads.has(keys.at(-1) ?? '') || keys.slice(-2).join(' ') === 'daglig leder';
