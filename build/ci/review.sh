#!/usr/bin/env bash
# Reviews the revisions of a branch and leaves the review as one comment, which later runs write anew: build/ci/review.sh github|gitlab
# Exit code: that of 'schemagen review': 1 where the branch must not be merged, 2 where it cannot be reviewed.
set -uo pipefail

site=$1
mark='<!-- schemagen review -->'
file=$(mktemp)
trap 'rm -f "$file"' EXIT
# GitHub takes 65,536 characters in a comment.
most=60000

arguments=(review --base "$SCHEMAGEN_BASE")
for hazard in ${SCHEMAGEN_FAIL_ON:-}; do
    arguments+=(--fail-on "$hazard")
done
[ "${SCHEMAGEN_VERIFY:-}" = true ] && arguments+=(--verify)

${SCHEMAGEN_TOOL:-dotnet schemagen} "${arguments[@]}" --format markdown --output "$file"
code=$?
[ "$code" -gt 1 ] && exit "$code"

if [ "$(wc -c < "$file")" -gt "$most" ]; then
    { echo "$mark"; echo '```'; ${SCHEMAGEN_TOOL:-dotnet schemagen} "${arguments[@]}" | head -c "$most"; echo '```'; } > "$file"
fi

case "$site" in
    github)
        cat "$file" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
        # The reference of a pull request is refs/pull/NUMBER/merge.
        number=${GITHUB_REF#refs/pull/}
        number=${number%%/*}
        comments="repos/$GITHUB_REPOSITORY/issues/$number/comments"
        id=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$mark\")) | .id" | head -n 1)
        if [ -n "$id" ]; then
            gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F "body=@$file" --silent
        else
            gh api --method POST "$comments" -F "body=@$file" --silent
        fi || echo "the review was not posted: the job needs the permission pull-requests: write" >&2
        ;;
    gitlab)
        notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
        token="PRIVATE-TOKEN: $SCHEMAGEN_GITLAB_TOKEN"
        # Each note is an object that begins with its id and its text.
        id=$(curl --silent --fail --header "$token" "$notes?per_page=100" | tr '{' '\n' | sed -n 's/^"id":\([0-9]*\),.*"body":"[^"]*schemagen review --.*/\1/p' | head -n 1)
        if [ -n "$id" ]; then
            curl --silent --fail --output /dev/null --request PUT --header "$token" --data-urlencode "body@$file" "$notes/$id"
        else
            curl --silent --fail --output /dev/null --request POST --header "$token" --data-urlencode "body@$file" "$notes"
        fi || echo "the review was not posted: SCHEMAGEN_GITLAB_TOKEN has to be a token of the project with the scope api" >&2
        ;;
esac

exit "$code"
