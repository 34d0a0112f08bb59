# Makes the MSI on a Windows machine with Python 3.12 or 3.13 and the WiX 3 tools:
#   packaging\windows\build.ps1 [-Sign "signtool sign /sha1 THUMBPRINT /fd SHA256 /tr TIMESTAMP /td SHA256"]
# The certificate stays outside: -Sign is the beginning of a command to which the files are added.
param([string]$Sign = "")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$env:PYTHONHASHSEED = "0"
if (-not $env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH = (git log -1 --format=%ct) }

function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { throw "$($args[0]) ended with $LASTEXITCODE" } }
function Sign([string[]]$files) { if ($Sign) { foreach ($file in $files) { Invoke-Expression "$Sign `"$file`""; if ($LASTEXITCODE) { throw "not signed: $file" } } } }

if (-not (Test-Path .venv-package)) { Run python -m venv .venv-package }
Run .venv-package\Scripts\python -m pip install --quiet --require-hashes --only-binary :all: -r packaging\requirements\package.txt
Run .venv-package\Scripts\python -m pip install --quiet --no-index --no-build-isolation --no-deps .
Run .venv-package\Scripts\python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build\frozen packaging\frozen\hatpeg.spec
Run .venv-package\Scripts\python packaging\inside\sbom.py dist\hatpeg
Copy-Item docs\for-it.md, SECURITY.md, LICENSE dist\hatpeg
New-Item -ItemType Directory -Force dist\hatpeg\policy | Out-Null
Copy-Item -Recurse -Force packaging\policy\hatpeg.admx, packaging\policy\en-US dist\hatpeg\policy
Sign @("dist\hatpeg\hatpeg.exe", "dist\hatpeg\hatpeg-cli.exe")

$version = (dist\hatpeg\hatpeg-cli.exe --version).Split(" ")[1]
$payload = Resolve-Path dist\hatpeg
Run heat dir $payload -nologo -cg Payload -dr INSTALLDIR -gg -g1 -scom -sreg -srd -sfrag -var var.Payload -out build\payload.wxs
Run candle -nologo -arch x64 "-dVersion=$version" "-dPayload=$payload" -dWix3=1 -out build\ packaging\windows\hatpeg.wxs build\payload.wxs
Run light -nologo -out "dist\hatpeg-$version-x64.msi" build\hatpeg.wixobj build\payload.wixobj
Sign @("dist\hatpeg-$version-x64.msi")
Get-FileHash "dist\hatpeg-$version-x64.msi" -Algorithm SHA256
