#!/usr/bin/env python3
"""Makes an officer in Keycloak as an administrator would, signs in with code and PKCE, and checks the token.

Arguments: Keycloak's address here, its public address, the redirect address. Standard input: the admin's password.
"""

import base64
import hashlib
import html
import http.cookiejar
import json
import re
import secrets
import sys
import urllib.error
import urllib.parse
import urllib.request

here, public, redirect = sys.argv[1:]
admin_password = sys.stdin.readline().strip()
# Keycloak, like browsers, holds localhost to be secure without TLS and marks its cookies so.
cookies = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))


class Stay(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer to look at, not to follow."""

    def redirect_request(self, *_):
        return None


browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies), Stay)


def call(address, form=None, body=None, token=None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    data = urllib.parse.urlencode(form).encode() if form else None
    if body is not None:
        data, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
    # The public name leads nowhere from here, so the same path is asked of the address that does.
    request = urllib.request.Request(address.replace(public, here), data, headers)
    try:
        answer = browser.open(request, timeout=15)
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers, answer.read().decode()


def authorization(**more):
    query = {"client_id": "workshops-office", "response_type": "code", "scope": "openid", "redirect_uri": redirect, **more}
    return call(f"{here}/realms/workshops/protocol/openid-connect/auth?{urllib.parse.urlencode(query)}")


def code_in(headers):
    return urllib.parse.parse_qs(urllib.parse.urlparse(headers["Location"]).query)


form = {"grant_type": "password", "client_id": "admin-cli", "username": "admin", "password": admin_password}
admin = json.loads(call(f"{here}/realms/master/protocol/openid-connect/token", form)[2])["access_token"]
password = secrets.token_urlsafe(18)
person = {
    "username": "mele.officer", "email": "mele@office.example", "firstName": "Mele", "lastName": "Officer",
    "enabled": True, "attributes": {"organisation": ["rso"]},
    "credentials": [{"type": "password", "value": password, "temporary": False}],
}
status, headers, text = call(f"{here}/admin/realms/workshops/users", body=person, token=admin)
assert status == 201, (status, text)
role = json.loads(call(f"{here}/admin/realms/workshops/roles/officer", token=admin)[2])
status, _, text = call(f"{headers['Location']}/role-mappings/realm", body=[role], token=admin)
assert status == 204, (status, text)

status, headers, _ = authorization()
assert code_in(headers).get("error") == ["invalid_request"], "a request without a PKCE challenge was not refused"

verifier = secrets.token_urlsafe(48)
challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
status, _, page = authorization(code_challenge=challenge, code_challenge_method="S256")
assert status == 200, (status, page[-1500:])
action = html.unescape(re.search(r'action="([^"]+)"', page).group(1))
status, headers, page = call(action, {"username": "mele.officer", "password": password})
assert status == 302, (status, page[-1500:])
code = code_in(headers)["code"][0]
form = {"grant_type": "authorization_code", "client_id": "workshops-office", "redirect_uri": redirect, "code": code, "code_verifier": verifier}
status, _, text = call(f"{here}/realms/workshops/protocol/openid-connect/token", form)
assert status == 200, (status, text)
payload = json.loads(text)["access_token"].split(".")[1]
claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
print("        ", {name: claims.get(name) for name in ("iss", "aud", "typ", "azp", "name", "roles", "organisation", "scope")})
assert claims["iss"] == f"{public}/realms/workshops" and claims["aud"] == "workshops" and claims["typ"] == "Bearer"
assert claims["name"] == "Mele Officer" and claims["organisation"] == "rso" and "officer" in claims["roles"] and claims["sub"]
