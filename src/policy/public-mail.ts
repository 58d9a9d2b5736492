// Domains where anybody can have an address: two of one such domain are not one company.

const PROVIDERS =
  ' gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac appleid aol gmx web mail email mailbox posteo proton protonmail pm tutanota zoho yandex rambler qq rediffmail fastmail hey comcast verizon att sbcglobal bellsouth earthlink btinternet sky virgin virginmedia talktalk talk21 ntlworld blueyonder orange wanadoo free laposte sfr t-online freenet arcor bluewin libero virgilio tiscali telenet ziggo bigpond optusnet shaw rogers telus sympatico eircom seznam wp onet uol bol terra ';

/**
 * Is it, by its first label, a provider's and no company's? A company that is called so is taken for one too, which only asks more.
 * The dangerous side is a provider that is missing here: two of its customers would be one company.
 */
export function isPublicMail(domain: string): boolean {
  return PROVIDERS.indexOf(` ${domain.split('.')[0] || ''} `) >= 0;
}
