#!/usr/bin/env python3
"""Updates translations/*.ts from the sources, fills in what translations/words/*.tsv give, and lists what is unfinished.

words/*.tsv: one line a text, `English source<TAB>tiếng Việt`; \\n for line breaks; `%n` texts have one Vietnamese form.
A context may stand before the source: `Context|source<TAB>…` wins over the plain source.
Exit 1 when Vietnamese is not complete.
"""
import glob, os, re, subprocess, sys
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
os.chdir(ROOT)
LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", "/usr/bin/lupdate-qt6") if os.path.exists(p)), "lupdate")
ts = ["translations/sotoso_vi.ts"]
subprocess.run([LUPDATE, "-silent", "-no-ui-lines", "-locations", "none", "-no-obsolete", "-I", ".", "-recursive", "app", "ui", "-ts", *ts], check=True, stderr=subprocess.DEVNULL)
subprocess.run([LUPDATE, "-silent", "-no-ui-lines", "-locations", "none", "-no-obsolete", "-pluralonly", "-I", ".", "-recursive", "app", "ui", "-ts", "translations/sotoso_en.ts"], check=True, stderr=subprocess.DEVNULL)

words = {}
for path in sorted(glob.glob("translations/words/*.tsv")):
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        if line.count("\t") != 1:
            sys.exit(f"{path}:{number}: not `source<TAB>translation`")
        source, text = line.split("\t")
        words[source.replace("\\n", "\n")] = text.replace("\\n", "\n")

def esc(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&apos;")

unfinished = []
def fill(path, give):
    tree = ET.parse(path)
    changed = False
    for context in tree.getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source, translation = message.findtext("source"), message.find("translation")
            text = give(name, source, message.get("numerus") == "yes")
            if text is not None:
                forms = translation.findall("numerusform")
                want = text if isinstance(text, list) else [text]
                have = [f.text or "" for f in forms] if forms else [translation.text or ""]
                if have != want or translation.get("type"):
                    changed = True
                    if forms:
                        for f, w in zip(forms, want):
                            f.text = w
                    else:
                        translation.text = want[0]
                    translation.attrib.pop("type", None)
            if translation.get("type") == "unfinished":
                unfinished.append(f"{path}: {name}|{source}")
    if changed:
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
                 f'<TS version="2.1" language="{tree.getroot().get("language")}" sourcelanguage="en">']
        for context in tree.getroot().findall("context"):
            lines += ["<context>", f"    <name>{esc(context.findtext('name'))}</name>"]
            for m in context.findall("message"):
                t = m.find("translation")
                numerus = m.get("numerus") == "yes"
                lines.append('    <message numerus="yes">' if numerus else "    <message>")
                lines.append(f"        <source>{esc(m.findtext('source'))}</source>")
                for tag in ("comment", "extracomment"):
                    if m.findtext(tag):
                        lines.append(f"        <{tag}>{esc(m.findtext(tag))}</{tag}>")
                kind = ' type="unfinished"' if t.get("type") else ""
                if numerus:
                    lines.append(f"        <translation{kind}>")
                    lines += [f"            <numerusform>{esc(f.text or '')}</numerusform>" for f in t.findall("numerusform")]
                    lines.append("        </translation>")
                else:
                    lines.append(f"        <translation{kind}>{esc(t.text or '')}</translation>")
                lines.append("    </message>")
            lines.append("</context>")
        lines.append("</TS>")
        open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")

def vietnamese(context, source, numerus):
    return words.get(f"{context}|{source}", words.get(source))

def english(context, source, numerus):
    if not numerus:
        return None
    many = source
    one = re.sub(r"\b(\w+)\(s\)", r"\1", source)
    return [one, re.sub(r"\(s\)", "s", many)]

fill("translations/sotoso_vi.ts", vietnamese)
fill("translations/sotoso_en.ts", english)
for line in unfinished:
    print(line)
sys.exit(1 if unfinished else 0)
