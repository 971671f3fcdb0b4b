import type { PrintJob } from '../../../shared/memo/print-job.ts';

export const MATTER: PrintJob['matter'] = {
  title: 'Commune du Val c/ Batival',
  reference: 'VAL/2022-041',
  court: 'Tribunal administratif de Valmont',
  caseNumber: '2203117',
};

export const COUNSEL: PrintJob['counsel'] = {
  name: 'Me Paul Tournel',
  firm: 'Tournel & Associés',
  address: '3, rue des Tanneurs\n01230 Valmont',
  bar: 'Valmont',
  box: '27',
  city: 'Valmont',
  phone: '04 00 00 00 00',
  email: 'tournel@cabinet.example',
};

export const PARTIES: PrintJob['parties'] = [
  {
    name: 'Commune du Val',
    role: 'demanderesse',
    address: 'Hôtel de ville, 01231 Le Val',
    isCounsel: false,
    side: 'for',
  },
  {
    name: 'Batival',
    role: 'société à responsabilité limitée',
    address: '8, quai des Forges, 01230 Valmont',
    isCounsel: false,
    side: 'against',
  },
];
