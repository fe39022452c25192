@echo off
rem Builds and starts Jibiao: runs Maven, and Maven itself on a JDK 25, whatever java is the machine's default.
rem Maven is the pinned one of .m2\wrapper if it is there, else the machine's own, else it is downloaded from MVNW_REPOURL.
setlocal EnableExtensions DisableDelayedExpansion

rem What this script says is UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "result=1"
set "here=%~dp0"
call "%here%installer\find-jdk.cmd" javac
if errorlevel 1 goto done

for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%here%.mvn\wrapper\maven.properties") do set "pinned_%%a=%%b"
set "dists=%UserProfile%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "dists=%MAVEN_USER_HOME%\wrapper\dists"
set "pinned_home=%dists%\apache-maven-%pinned_version%"

set "maven="
for /f "delims=" %%d in ('dir /b /ad "%pinned_home%" 2^>nul') do if exist "%pinned_home%\%%d\bin\mvn.cmd" set "maven=%pinned_home%\%%d\bin\mvn.cmd"
if not defined maven for %%p in (mvn.cmd) do set "maven=%%~$PATH:p"
if not defined maven call :download
if not defined maven goto done

rem Without the first two Java 25 warns, on every start, of what Maven's own libraries do; the third makes short runs quicker.
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 %MAVEN_OPTS%"
call "%maven%" -f "%here%pom.xml" %*
set "result=%errorlevel%"

:done
if defined codepage chcp %codepage% >nul
exit /b %result%

:download
if not defined MVNW_REPOURL (
  echo 没有找到 Maven：请安装 Maven 3.8 或更高版本，或把环境变量 MVNW_REPOURL 设为一个 Maven 仓库的地址，然后再试。>&2
  exit /b 1
)
set "work=%dists%\download.%random%%random%"
mkdir "%work%"
if errorlevel 1 exit /b 1
set "address=%MVNW_REPOURL%/org/apache/maven/apache-maven/%pinned_version%/apache-maven-%pinned_version%-bin.zip"
powershell -NoProfile -Command "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; Invoke-WebRequest -UseBasicParsing $env:address -OutFile ($env:work + '\maven.zip'); if ((Get-FileHash -Algorithm SHA512 ($env:work + '\maven.zip')).Hash -ne $env:pinned_sha512) { exit 2 }; Expand-Archive ($env:work + '\maven.zip') $env:work" >nul 2>nul
if errorlevel 2 (
  echo 下载的 Maven %pinned_version% 与登记的 SHA-512 不符，没有使用：%address%>&2
) else if errorlevel 1 (
  echo 下载 Maven %pinned_version% 失败：%address%>&2
) else (
  mkdir "%pinned_home%" 2>nul
  move "%work%\apache-maven-%pinned_version%" "%pinned_home%\jibiao" >nul
  set "maven=%pinned_home%\jibiao\bin\mvn.cmd"
)
rmdir /s /q "%work%"
exit /b 0
