// Domains where anybody can have an address: two of one such domain are not one company.

const PROVIDERS =
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx web mail email proton protonmail pm tutanota tuta zoho yandex qq 163 126 sina naver daum hanmail rediffmail fastmail hey comcast verizon att sbcglobal bellsouth cox charter btinternet btopenworld sky virginmedia talktalk ntlworld blueyonder orange wanadoo free laposte sfr t-online freenet arcor libero virgilio tiscali alice telenet skynet xs4all ziggo kpnmail planet bigpond optusnet iinet shaw rogers telus sympatico videotron eircom'.split(
    ' ',
  );

/** Is it, by its first label, a provider's and no company's? A company that is called so is taken for one too: that only asks more. */
export function isPublicMail(domain: string): boolean {
  return PROVIDERS.indexOf(domain.split('.')[0] || '') >= 0;
}
