// German: words that tell a number to be none of an election, and a name none.
import type { Language } from './language.ts';
import { list } from './list.ts';

export const noise = {
  'not-a-name':
    list(`der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, in, im, am, an, auf, aus, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, für,
    gegen, über, unter, um, bis, durch, ohne, seit, trotz, wegen, während, und, oder, aber, denn, doch, sondern, sowie, als, wenn, weil, da, dass, ob, wie, wo,
    wer, was, welche, es, er, sie, wir, ich, ihr, ihm, ihn, ihnen, sein, seine, seinen, seinem, ihre, ihren, ihrem, dieser, diese, dieses, diesen, diesem, jener,
    jene, damit, dabei, dagegen, davon, dazu, darunter, danach, dann, damals, dort, hier, hinter, heute, gestern, morgen, jetzt, nun, noch, nur, auch, so, somit,
    insgesamt, zusammen, zudem, zuvor, zuletzt, bereits, schon, allerdings, jedoch, dennoch, trotzdem, außerdem, ausserdem, immerhin, lediglich, etwas, knapp, rund,
    etwa, mehr, weniger, alle, allen, aller, beide, beiden, andere, anderen, kein, keine, je, jeweils, nicht, ja, nein, stärkste, stärkster, erste, ersten, zweite,
    zweiten, dritte, dritter, zweiter, erster, platz, rang, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, wahl~, *wahl, *wahlen, 
    *ergebnis~, resultat~, prozent, stimmen, stimme, sitze, sonntag~, montag~, dienstag~, mittwoch~, donnerstag~, freitag~, samstag~, sonnabend~, januar, februar,
    märz, april, mai, juni, juli, august, september, oktober, november, dezember, wahlleiter~, wahlkommission, wahlbehörde, behörde, wahlleitung, landeswahlleitung,
    bundeswahlleiter, politik, überblick, grafik, foto, bild, quelle, mehrheit~, minderheit~, opposition, koalition, regierung, neu, neue, laut, wegen, beteiligung,
    gewählt, angetreten, ausgezählt, abgegeben, gültig, ungültig, leere, wahlgang, abend, morgen, mittag, nachmittag, uhr, jahr, jahre, monat, woche, tag, ende, anfang,
    mal, teil, zahl, zahlen, frage, thema, weiterlesen, lesen, mehrere, viele, einige, direkt, wahlsieger, sieger, siegerin, gewinner, gewinnerin, verlierer, favorit,
    gemeindeamt, rathaus, auszählung, jährige~, drittstärkste, zweitstärkste, viertstärkste, kraft, prozentual, umgerechnet`),
  money:
    list(`euro, euros, franken, dollar, cent, rappen, chf, eur, usd, fr, haushalt, budget, kosten, kostet, kostete, kosteten, preis, förderung, schilling, pfund, bußgeld,
    gehalt, schulden, tonnen`),
  measure:
    list(`kilometer~, km, meter~, m, quadratmeter~, tonne~, grad, jahr~, jahre~, jahren, monat~, monate~, woche~, tag, tage~, tagen, stunde~, minute~, sekunde~, mal, einwohner~,
    einwohnerinnen, kind~, kinder~, schüler~, schülerinnen, schule~, haus, häuser~, wohnung~, fälle~, fall, arbeitsplätze~, jobs, stellen, kameras, *kamera~, gäste~,
    unterschrift~, polizist~, beamte~, beobachter~, journalist~, sprache~, frage~, seite~, liter~, kilo~, kg, hektar~, tote~, verletzte~, essen, punkte programm,
    besucher~, plakat~, wahlhelfer~, helfer~, parteien, *parteien, listen, kandidaten, kandidatinnen, bewerber~, kandidierende~, züge, busse~, windräder~, megawatt, mw`),
  label:
    list(`nr, nr ., nummer, artikel, art ., paragraph, paragraf, §, seite, seiten, platz, rang, listenplatz, liste, kapitel, telefon, tel, tel ., halle, raum, zimmer, 
    *wahlkreis, bezirk, stimmbezirk, wahlbezirk, *straße, *strasse, *gasse, *platz, *weg, *allee, bündnis, autobahn, tagesordnungspunkt, plz, formel, covid, agenda, ausgabe`),
  age: list('alter von, alter, alters'),
  clock: list('uhr, h'),
  economy:
    list(`inflation~, arbeitslosigkeit, wachstum, zins~, zinsen, miete~, mieten, steuern, steuer, preis, *preise~, löhne~, lohn, rente~, bip, smi, dax, atx,
    aktie~, hebesatz~, umsatz~, kredit~, mehrwertsteuer, energie, steuerfuss, steuerfuß, steuersatz, grundsteuer, gewerbesteuer, gebühr~, umlage, kreisumlage, ausbauquote, quote`),
  mask: list(`bestimmen, *bestimmen, abstimmen, zustimmen, überstimmen, einstimmen, verstimmen, übereinstimmen, zu bestimmen, vorsitz, besitz, wohnsitz, vorsitze, firmensitz, hauptsitz,
    regierungssitz, sitz der, für sich, gegen mittag, gegen abend, für den, für die, für das, für eine, für ein, für einen, für alle, auf jeden fall, zum ersten mal,
    mehr zum thema, in der stadt, bürgermeisterwahl, die stimmung, stimmung, gegen die, gegen den, gegen das, an der wahl, legte wert, für jeden, für mehr, *zahl der wähler`),
} satisfies Partial<Language['cues']>;
