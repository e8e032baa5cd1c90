#!/bin/sh
# S3 and stores that speak its language (MinIO, R2, Ceph, Viettel and FPT object storage).
# The bucket serves a website with index.html as its index document and 404.html as its error document.
# Use: scripts/hosts/s3.sh s3://BUCKET[/PATH] [--endpoint-url URL]
set -eu
target=${1:?"Use: $0 s3://BUCKET[/PATH] [--endpoint-url URL]"}
shift
# Hashed files first and nothing deleted before the pages are there, so that no reader meets a page without its files.
aws s3 sync build/_app/immutable "$target/_app/immutable" --cache-control 'public, max-age=31536000, immutable' "$@"
aws s3 sync build "$target" --exclude '_app/immutable/*' --exclude '.*' --cache-control 'no-cache' "$@"
aws s3 sync build "$target" --delete --exclude '.*' --size-only "$@"
