// Domains where anybody can have an address: two of one such domain are not one company.

const PROVIDERS =
  ' gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx web mail email proton protonmail pm tutanota tuta zoho yandex qq 163 126 sina naver daum hanmail rediffmail fastmail hey comcast verizon att sbcglobal bellsouth cox charter btinternet btopenworld sky virginmedia talktalk ntlworld blueyonder orange wanadoo free laposte sfr t-online freenet arcor libero virgilio tiscali alice telenet skynet xs4all ziggo kpnmail planet bigpond optusnet iinet shaw rogers telus sympatico videotron eircom eir vodafone virgin earthlink mailbox posteo bluewin hispeed sunrise rambler bk inbox list seznam centrum azet post wp onet o2 interia op uol bol terra ig talk21 tesco plusnet zen demon madasafish supanet appleid privaterelay duck relay mailfence startmail runbox hushmail lycos excite juno netzero frontier windstream centurylink mediacom optonline suddenlink roadrunner rr charter windowslive passport netscape compuserve telefonica movistar ya ono jazzfree sapo clix netcabo iol otenet forthnet hol telia bredband tele2 comhem online start broadpark get tdc stofanet mail2world indiatimes sify vsnl bsnl airtelmail singnet starhub pacific streamyx netvigator hkstar hinet docomo ezweb softbank nifty biglobe ocn plala xtra slingshot orcon clear telkomsa mweb webmail vodamail cableone bigfoot chello home upcmail inode aon kabelbw unitybox versatel netcologne ewetel osnanet student ';

/**
 * Is it, by its first label, a provider's and no company's? A company that is called so is taken for one too, which only asks more.
 * The dangerous side is a provider that is missing here: two of its customers would be one company.
 */
export function isPublicMail(domain: string): boolean {
  return PROVIDERS.indexOf(` ${domain.split('.')[0] || ''} `) >= 0;
}
