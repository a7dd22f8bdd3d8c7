import { by, closes, due, gmail, linkedin, type SampleLead, to } from './sample-lead';

/** The sample pipeline: every stage, something overdue, something due today, some without a next step. */
export const sampleLeads: readonly SampleLead[] = [
  linkedin(['Ingunn Solberg', 'Innkjøpssjef', 'Fjordlys Energi', 'Bergen, Norge'], 180_000, 2, [
    due(1, 'Connect on LinkedIn'),
  ]),
  linkedin(['Marek Wiśniewski', 'Head of Operations', 'Bałtyk Logistics', 'Gdańsk, Poland'], 95_000, 3, [
    due(0, 'Find who decides on freight'),
  ]),
  linkedin(['Sunniva Bråten', 'Daglig leder', 'Bråten & Døtre Snekkeri', 'Lillehammer, Norge'], 42_000, 1, []),
  gmail(['Aoife Ní Bhriain', 'Procurement Lead', 'Liffey Foods', 'Dublin, Ireland'], 130_000, 6, [
    due(-1, 'Write about the autumn range'),
  ]),
  linkedin(['Tobias Kjærgaard', 'Indkøbschef', 'Nordhavn Marine', 'Aarhus, Danmark'], 0, 4, []),
  linkedin(['Hanne Lysberg', 'Driftssjef', 'Myrdal Bryggeri', 'Voss, Norge'], 75_000, 14, [
    to(11, 'lead-qualification'),
    due(-3, 'Ask about the budget for next year'),
  ]),
  linkedin(['Émile Fontanel', 'Directeur des achats', 'Ateliers Fontanel', 'Lyon, France'], 210_000, 13, [
    to(9, 'lead-qualification'),
    due(2, 'Check who signs'),
  ]),
  gmail(['Bjørnar Aas-Eriksen', 'IT-leder', 'Trondheim Tannklinikk', 'Trondheim, Norge'], 60_000, 10, [
    to(8, 'lead-qualification'),
  ]),
  linkedin(['Yuki Tanabe', 'Regional Manager', 'Kitano Instruments', 'Osaka, Japan'], 340_000, 16, [
    to(12, 'lead-qualification'),
    due(5, 'Offer a call in her morning'),
  ]),
  linkedin(['Ragnhild Moe', 'Markedssjef', 'Havgard Sjømat', 'Ålesund, Norge'], 150_000, 18, [
    by(8, 'connection-request', 'Met at the seafood fair in May.'),
    due(-4, 'See whether she accepted'),
  ]),
  linkedin(['Daniel Achterberg', 'Einkaufsleiter', 'Achterberg Maschinenbau', 'Bremen, Deutschland'], 420_000, 15, [
    by(6, 'linkedin-message'),
    due(0, 'Answer his question on delivery'),
  ]),
  gmail(['Thea Nygård', 'HR-sjef', 'Polarlys Reiser', 'Tromsø, Norge'], 88_000, 12, [
    by(5, 'email', 'Sent the short presentation.'),
    due(1, 'Call about the presentation'),
  ]),
  linkedin(['Óscar Villanueva', 'Director de Ventas', 'Sierra Norte Solar', 'Zaragoza, España'], 265_000, 11, [
    by(4, 'inmail'),
    due(3),
  ]),
  gmail(['Kristoffer Dahle', 'Prosjektleder', 'Dahle Entreprenør', 'Stavanger, Norge'], 310_000, 20, [
    by(9, 'call', 'Busy until the tender is out.'),
    by(3, 'email'),
    due(0, 'Ask whether the tender is out'),
  ]),
  gmail(['Solveig Haugland', 'Innkjøper', 'Vestkyst Barnehager', 'Haugesund, Norge'], 125_000, 30, [
    to(28, 'lead-qualification'),
    by(24, 'email'),
    to(17, 'needs-assessment'),
    by(16, 'meeting', 'Needs one invoice for all eleven houses.'),
    due(-6, 'Send the list of what was agreed'),
    closes(70),
  ]),
  linkedin(['Priya Raghunathan', 'VP Customer Success', 'Kaveri Cloud', 'Bengaluru, India'], 560_000, 28, [
    by(21, 'linkedin-message'),
    to(14, 'needs-assessment'),
    by(13, 'call'),
    due(2, 'Open questions on hosting'),
    closes(75),
  ]),
  gmail(['Anders Øverland', 'Økonomisjef', 'Granheim Møbler', 'Hamar, Norge'], 190_000, 26, [
    by(20, 'call'),
    to(10, 'needs-assessment'),
    due(0, 'Go through the numbers with him'),
  ]),
  linkedin(['Lotta Järvinen', 'Hankintapäällikkö', 'Saimaa Paperi', 'Lappeenranta, Suomi'], 275_000, 25, [
    by(19, 'connection-request'),
    to(9, 'needs-assessment'),
    by(8, 'meeting'),
    due(4),
  ]),
  gmail(['Mathilde Egeberg', 'Administrerende direktør', 'Egeberg Eiendom', 'Oslo, Norge'], 740_000, 45, [
    to(42, 'lead-qualification'),
    by(38, 'email'),
    to(30, 'needs-assessment'),
    by(29, 'meeting', 'Wants two options and a start in the new year.'),
    to(9, 'proposal'),
    by(9, 'email', 'Proposal sent.'),
    due(-2, 'Follow up the proposal'),
    closes(32),
  ]),
  linkedin(['Rhys Pritchard', 'Commercial Manager', 'Cambrian Rail Parts', 'Cardiff, United Kingdom'], 480_000, 40, [
    by(33, 'inmail'),
    to(25, 'needs-assessment'),
    to(7, 'proposal'),
    by(7, 'email'),
    due(1, 'Walk through the proposal'),
    closes(45),
  ]),
  gmail(['Silje Rønning', 'Rektor', 'Rønning Fagskole', 'Drammen, Norge'], 155_000, 36, [
    by(31, 'call'),
    to(22, 'needs-assessment'),
    to(5, 'proposal'),
    due(0),
    closes(20),
  ]),
  linkedin(['Gunnar Þorvaldsson', 'Framkvæmdastjóri', 'Hraunfoss Ferðir', 'Reykjavík, Ísland'], 390_000, 60, [
    by(52, 'email'),
    to(40, 'needs-assessment'),
    to(24, 'proposal'),
    to(8, 'negotiation'),
    by(8, 'call', 'Asks for payment in two parts.'),
    due(-1, 'Answer on the payment terms'),
    closes(25),
  ]),
  gmail(['Camilla Thoresen', 'Innkjøpsdirektør', 'Nordavind Shipping', 'Kristiansand, Norge'], 1_250_000, 70, [
    to(66, 'lead-qualification'),
    by(58, 'meeting'),
    to(45, 'needs-assessment'),
    to(26, 'proposal'),
    to(12, 'negotiation'),
    by(6, 'meeting', 'Legal reads the contract.'),
    due(3, 'Ask legal for a date'),
    closes(40),
  ]),
  linkedin(['Jonas Lindqvist', 'COO', 'Mälaren Medtech', 'Västerås, Sverige'], 680_000, 80, [
    by(71, 'linkedin-message'),
    to(60, 'needs-assessment'),
    to(41, 'proposal'),
    to(23, 'negotiation'),
    to(6, 'closing'),
    by(5, 'call', 'Board has said yes, papers next.'),
    due(1, 'Send the papers to sign'),
    closes(12),
  ]),
  gmail(['Eirin Vasshaug', 'Butikksjef', 'Vasshaug Sport', 'Molde, Norge'], 98_000, 64, [
    by(55, 'email'),
    to(44, 'needs-assessment'),
    to(30, 'proposal'),
    to(18, 'negotiation'),
    to(4, 'closing'),
    due(0, 'Agree on the first delivery'),
    closes(3),
  ]),
];
