# What try-without-registry asks of the running containers; sourced by it, which sets work and repository.
# shellcheck shell=bash disable=SC2154

catalogue=http://localhost:8080
applications=http://localhost:8081
identity=http://localhost:8180/realms/workshops

# expect STATUS curl-arguments…: one HTTP call, printed with its status and the beginning of its body.
expect() {
    local wanted=$1 status
    shift
    status=$(curl --silent --max-time 15 --output "$work/body" --write-out '%{http_code}' "$@") || status=none
    say "$status $(printf '%s ' "$@" | sed -E 's/(Bearer|client_secret=) ?[^ ]+/\1 …/g; s/\{.*//')"
    if [ "$status" != "$wanted" ]; then
        head -c 600 "$work/body"
        echo
        fail "expected $wanted"
    fi
}

secret_of() { sed -n "s/^$(tr a-z- A-Z_ <<<"$1")_SECRET=//p" "$work/deployment/.env"; }

# token CLIENT [SCOPE]
token() {
    curl --silent --fail --max-time 15 --data grant_type=client_credentials --data "client_id=$1" \
        --data "client_secret=$(secret_of "$1")" ${2:+--data "scope=$2"} "$identity/protocol/openid-connect/token" \
        | python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])'
}

# expect_claims CLIENT ORGANISATION ROLE [SCOPE]
expect_claims() {
    token "$1" "${4:-}" | python3 -c '
import base64, json, sys
client, organisation, role, scope, issuer = sys.argv[1:]
payload = sys.stdin.read().split(".")[1]
claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
print("        ", {name: claims.get(name) for name in ("iss", "aud", "typ", "azp", "roles", "organisation", "scope")})
assert claims["iss"] == issuer and claims["typ"] == "Bearer" and claims["azp"] == client, claims
assert claims["aud"] == "workshops" and claims["sub"] and claims["exp"] - claims["iat"] == 300, claims
assert claims["roles"] == [role] and claims["organisation"] == organisation, claims
assert set(claims.get("scope", "").split()) == set(scope.split()), claims
' "$1" "$2" "$3" "${4:-}" "$KEYCLOAK_PUBLIC_URL/realms/workshops" || fail "the token of $1"
    say "token of $1 carries what it should"
}

check_identity() {
    expect_claims editor-cifal-jeju cifal-jeju editor
    expect_claims officer-cifal-jeju cifal-jeju officer
    expect_claims officer-rso rso officer
    expect_claims reviewer-one cifal-jeju reviewer
    expect_claims reviewer-two rso reviewer
    expect_claims partner-unitar unitar partner applicants.read
    expect_claims partner-rso rso partner "applicants.read applicants.documents.read"
    expect 401 --data grant_type=client_credentials --data client_id=partner-rso --data client_secret=guessed \
        "$identity/protocol/openid-connect/token"
    expect 400 --data grant_type=client_credentials --data client_id=officer-rso \
        --data "client_secret=$(secret_of officer-rso)" --data scope=applicants.read \
        "$identity/protocol/openid-connect/token"
}

check_containers() {
    local service
    for service in catalogue-service application-service; do
        [ "$(docker exec "$service" id -u)" = 10001 ] || fail "$service does not run as 10001"
        docker exec "$service" touch /opt/workshops/written 2>/dev/null && fail "$service can write to its own code"
        docker exec "$service" touch /tmp/written || fail "$service cannot write to /tmp"
        say "$service: user 10001, read-only but for /tmp"
    done
    # Java says nothing of a cache that does not fit, unless it has to.
    docker exec catalogue-service bash -c 'head -n -1 /opt/workshops/start.args >/tmp/fits.args
        java -XX:AOTMode=on @/tmp/fits.args -version' >"$work/body" 2>&1 || fail "$(cat "$work/body")"
    say "catalogue-service: its start cache fits"
    docker exec application-service touch /var/lib/workshops/documents/written || fail "documents cannot be written"
    docker exec application-service test -r /run/secrets/receipt-signing-key || fail "the signing key cannot be read"
    say "application-service: writes documents, reads its signing key"
    # shellcheck disable=SC2016
    docker exec mysql bash -c 'MYSQL_PWD=$CATALOGUE_DATABASE_PASSWORD mysql --host=127.0.0.1 --user=catalogue \
        --execute="SELECT 1 FROM application.flyway_schema_history"' >"$work/body" 2>&1 \
        && fail "the catalogue's account reads the other schema"
    grep -q 'command denied' "$work/body" || fail "$(cat "$work/body")"
    say "MySQL: the catalogue's account is denied the other schema"
}

check_people() {
    sed -n 's/^KEYCLOAK_ADMIN_PASSWORD=//p' "$work/deployment/.env" \
        | "$repository/docker/stand-ins/sign-in-as-person.py" http://localhost:8180 "$KEYCLOAK_PUBLIC_URL" \
            http://catalogue.example/q/swagger-ui/oauth2-redirect.html || fail "an officer signing in"
    say "an officer signed in with code and PKCE; without a challenge the request was refused"
}

check_services() {
    local editor partner draft
    editor="Authorization: Bearer $(token editor-cifal-jeju)"
    partner="Authorization: Bearer $(token partner-rso applicants.read)"
    draft='{"slug":"trial-2027-workshop","owner":"cifal-jeju","type":"workshop","title":{"en":"Trial workshop"},
        "schedule":{"timeZone":"Asia/Seoul","stated":"early November"}}'
    expect 200 $catalogue/q/health/ready
    expect 200 $applications/q/health/ready
    expect 200 $catalogue/v1/workshops
    expect 200 $catalogue/v1/feeds/workshops
    expect 401 --json "$draft" --header "Idempotency-Key: first-trial" $catalogue/v1/editing/workshops
    expect 403 --json "$draft" --header "Idempotency-Key: first-trial" --header "$partner" $catalogue/v1/editing/workshops
    expect 201 --json "$draft" --header "Idempotency-Key: first-trial" --header "$editor" $catalogue/v1/editing/workshops
    expect 401 $applications/v1/feeds/applicants
    expect 403 --header "$editor" $applications/v1/feeds/applicants
    expect 200 --header "$partner" $applications/v1/feeds/applicants
    expect 202 --json '{"email":"s.tavake@police.example"}' $applications/v1/sign-ins
    expect_mail s.tavake@police.example
}

# The catcher's stand-in is asked through its own API; Mailpit has another.
expect_mail() {
    for _ in {1..30}; do
        if curl --silent --max-time 5 "http://localhost:8025/api/user/$1/messages" | grep -q '"subject"'; then
            say "a mail to $1 arrived"
            return
        fi
        sleep 1
    done
    fail "no mail to $1 arrived in 30 s"
}

check_graceful_stop() {
    local service started code
    for service in catalogue-service application-service; do
        started=$SECONDS
        docker stop --time 20 "$service" >/dev/null
        code=$(docker inspect --format '{{.State.ExitCode}}' "$service")
        [ "$code" = 143 ] || [ "$code" = 0 ] || fail "$service ended with $code"
        say "$service stopped by SIGTERM in $((SECONDS - started)) s, exit code $code"
    done
}

# Which are run can be narrowed by the variable CHECKS.
run_checks() {
    local check
    for check in ${CHECKS:-identity people containers services graceful_stop}; do
        say "--- $check"
        "check_$check"
    done
}
