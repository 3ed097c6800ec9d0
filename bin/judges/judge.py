"""What judges that are not ours say of the results: pyHanko, poppler's pdfsig and, where Java is, veraPDF. Last line: `N passed, N failed`."""
import glob, logging, os, subprocess, sys
from datetime import datetime, timezone
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
folder, verapdf = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ''
papers = sorted(glob.glob(f'{folder}/*.pdf'))
root = load_cert_from_pemder(f'{folder}/root.pem')
said = []


def judge(name, holds, words=''):
    said.append(bool(holds))
    if not holds:
        print(f'FAILED  {name}: {words}')


def signatures(path, trusted=True):
    moment = datetime(2026, 12, 1, 12, tzinfo=timezone.utc)
    context = ValidationContext(trust_roots=[root] if trusted else [], moment=moment)
    with open(path, 'rb') as file:
        return [validate_pdf_signature(one, context) for one in PdfFileReader(file).embedded_signatures]


def pdfsig(path):
    return subprocess.run(['pdfsig', path], capture_output=True, text=True).stdout


for path in papers:
    name = os.path.basename(path)
    found = signatures(path)
    judge(f'{name} pyHanko', len(found) == 2 and all(one.bottom_line for one in found), [one.summary() for one in found])
    text = pdfsig(path)
    judge(f'{name} pdfsig', text.count('Signature is Valid') == 2 and 'Total document signed' in text, text[-200:])

first = papers[0]
whole = open(first, 'rb').read()
for what, changed in {
    'a flipped byte': whole[: len(whole) // 3] + bytes([whole[len(whole) // 3] ^ 1]) + whole[len(whole) // 3 + 1 :],
    'appended bytes': whole + b'\n% added\n',
}.items():
    path = f'{folder}/changed.bin'
    open(path, 'wb').write(changed)
    text = pdfsig(path)
    judge(f'{what} is caught', text.count('Signature is Valid') < 2 or 'Total document signed' not in text, text[-200:])
    os.remove(path)
judge('a foreign authority is not trusted', not any(one.trusted for one in signatures(first, trusted=False)))

if verapdf:
    text = subprocess.run(
        ['java', '-cp', verapdf, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', '2a', '--format', 'text', *papers],
        capture_output=True, text=True,
    ).stdout
    for path in papers:
        judge(f'{os.path.basename(path)} veraPDF 2a', f'PASS {os.path.abspath(path)}' in text or f'PASS {path}' in text)
else:
    print('No Java, or veraPDF could not be fetched: nobody judged PDF/A.')

print(f'{sum(said)} passed, {len(said) - sum(said)} failed')
