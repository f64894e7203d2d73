"""Makes copies of package parts that the transitional schemas can judge.

stdin: JSON list of {"source", "target"} paths. Each copy has no attribute or element of a namespace that its root
calls ignorable, alternate content is replaced by its fallback, strict namespaces become transitional ones, and
xml:space is gone from texts. A part that is not well formed is reported on stdout: {"<source>": "why"}.
"""
import json
import sys

from lxml import etree

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
STRICT = [
    (b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
     b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
]


def ignorable_namespaces(root):
    return {root.nsmap[prefix] for element in root.iter(etree.Element)
            for prefix in element.get(f"{{{MC}}}Ignorable", "").split() if prefix in root.nsmap} | {MC}


def unwrap_alternates(root):
    for alternate in list(root.iter(f"{{{MC}}}AlternateContent")):
        parent = alternate.getparent()
        fallback = alternate.find(f"{{{MC}}}Fallback")
        at = parent.index(alternate)
        for offset, child in enumerate(list(fallback) if fallback is not None else []):
            parent.insert(at + offset, child)
        parent.remove(alternate)


def clean(source, target):
    root = etree.fromstring(open(source, "rb").read())
    body = etree.tostring(root, encoding="UTF-8")
    for strict, transitional in STRICT:
        body = body.replace(strict, transitional)
    root = etree.fromstring(body)
    unwrap_alternates(root)
    ignorable = ignorable_namespaces(root)
    for element in list(root.iter(etree.Element)):
        if any(etree.QName(above).localname == "ext" for above in element.iterancestors()):
            continue  # an extension's own content, which the schemas let pass
        if etree.QName(element).namespace in ignorable and element.getparent() is not None:
            element.getparent().remove(element)
            continue
        for name in list(element.attrib):
            if etree.QName(name).namespace in ignorable or (name == SPACE and etree.QName(element).localname == "t"):
                del element.attrib[name]
    etree.ElementTree(root).write(target, xml_declaration=True, encoding="UTF-8")


broken = {}
for job in json.load(sys.stdin):
    try:
        clean(job["source"], job["target"])
    except etree.XMLSyntaxError as error:
        broken[job["source"]] = str(error)
json.dump(broken, sys.stdout)
