"""Checks a log by its public answers alone: python3 check_log.py BASE-URL VKEY KEPT-CHECKPOINT-FILE ENTRY-HASH...
Written from RFC 6962, RFC 8032 and C2SP signed-note, tlog-checkpoint; shares no code with the system it checks."""
import base64, functools, hashlib, json, sys, urllib.request

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
def x_of(y, odd):
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * ROOT % P
    if (x * x - square) % P: raise ValueError("not a point of the curve")
    return x if x % 2 == odd else P - x
def point(data):
    n = int.from_bytes(data, "little")
    return x_of(n % 2**255, n >> 255), n % 2**255
def add(a, b):
    k = D * a[0] * b[0] * a[1] * b[1]
    return (a[0] * b[1] + b[0] * a[1]) * pow(1 + k, -1, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, P) % P
def times(n, a):
    return (0, 1) if n == 0 else add(times(n - 1, a), a) if n % 2 else times(n // 2, add(a, a))
def signed(key, text, sig):
    base, s = (x_of(4 * pow(5, -1, P) % P, 0), 4 * pow(5, -1, P) % P), int.from_bytes(sig[32:], "little")
    h = int.from_bytes(hashlib.sha512(sig[:32] + key + text).digest(), "little") % L
    return len(sig) == 64 and s < L and times(s, base) == add(point(sig[:32]), times(h, point(key)))

sha = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
split = lambda n: 1 << (n - 1).bit_length() - 1
def root(leaf, m, n, path):
    if n == 1 or not path: return leaf if n == 1 and m == 0 and not path else b""
    k, rest, last = split(n), path[:-1], path[-1]
    return sha(b"\1", root(leaf, m, k, rest), last) if m < k else sha(b"\1", last, root(leaf, m - k, n - k, rest))
def both(m, n, proof, old, whole=True):
    if m == n: return (old, old) if whole and not proof else tuple(proof * 2) if len(proof) == 1 else (b"", b"")
    if not proof: return b"", b""
    k, rest, last = split(n), proof[:-1], proof[-1]
    before, after = both(m, k, rest, old, whole) if m <= k else both(m - k, n - k, rest, old, False)
    return (before, sha(b"\1", after, last)) if m <= k else (sha(b"\1", last, before), sha(b"\1", last, after))

@functools.cache
def head(note, vkey):
    (name, key_id, key), (text, _, lines) = vkey.split("+", 2), note.rpartition("\n\n")
    key, text = base64.b64decode(key), text + "\n"
    sigs = [base64.b64decode(l.split()[2]) for l in lines.splitlines() if l.startswith(f"\u2014 {name} ")]
    assert key[0] == 1 and sha(f"{name}\n".encode(), key)[:4].hex() == key_id, "the key's id is not its own"
    assert any(s[:4].hex() == key_id and signed(key[1:], text.encode(), s[4:]) for s in sigs), "the signature is not the key's"
    return int(text.split("\n")[1]), base64.b64decode(text.split("\n")[2])
def get(path):
    return urllib.request.urlopen(f"{sys.argv[1]}/api/evidence/{path}").read().decode()
hashes = lambda answer: [base64.b64decode(one) for one in answer["hashes"]]

try:
    vkey, (was, old), (size, top) = sys.argv[2], head(open(sys.argv[3]).read(), sys.argv[2]), head(get("checkpoint"), sys.argv[2])
    assert both(was, size, hashes(json.loads(get(f"consistency?from={was}&to={size}"))), old) == (old, top), "the log is not the kept one gone on"
    for entry in sys.argv[4:]:
        proof = json.loads(get(f"proof/{entry}"))
        n, top = head(proof["checkpoint"], vkey)
        assert n == proof["size"] and root(sha(b"\0", bytes.fromhex(entry)), proof["leaf"], n, hashes(proof)) == top, f"{entry} is not in the tree"
    print(f"proved: {size} entries signed, the first {was} as kept, {len(sys.argv) - 4} found in the tree")
except Exception as fault:
    sys.exit(f"NOT PROVED: {fault}")
