@echo off
rem Called by mvnw.cmd and by bin\jibiao.cmd: find-jdk.cmd PROGRAM sets JAVA_HOME to a JDK 25 that has bin\PROGRAM.exe
rem (java, javac); with none on the machine it says in one line what to install and returns 1.
setlocal EnableExtensions DisableDelayedExpansion
set "program=%~1"
set "found="

rem First what the user says.
for %%v in (JAVA_HOME JDK_25_HOME JAVA_25_HOME JDK25_HOME JAVA25_HOME JAVA_HOME_25_X64) do call :variable %%v
if defined found goto done
for %%p in (java.exe) do if not "%%~$PATH:p"=="" call :candidate "%%~dp$PATH:p.."
if defined found goto done

rem Then where the installers put a JDK.
for %%r in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%ProgramFiles%\RedHat"
  "%LocalAppData%\Programs\Eclipse Adoptium" "%LocalAppData%\Programs\Microsoft"
  "%UserProfile%\.jdks" "%UserProfile%\.m2\jdks" "%UserProfile%\.sdkman\candidates\java" "%UserProfile%\scoop\apps"
) do for /f "delims=" %%d in ('dir /b /ad "%%~r" 2^>nul') do (
  call :candidate "%%~r\%%d"
  call :candidate "%%~r\%%d\current"
)
if defined found goto done

rem Then what they wrote into the registry.
for %%k in (
  "HKLM\SOFTWARE\JavaSoft\JDK" "HKCU\SOFTWARE\JavaSoft\JDK" "HKLM\SOFTWARE\Eclipse Adoptium\JDK" "HKCU\SOFTWARE\Eclipse Adoptium\JDK"
  "HKLM\SOFTWARE\Microsoft\JDK" "HKLM\SOFTWARE\Azul Systems\Zulu"
) do for /f "tokens=1,2,*" %%a in ('reg query %%k /s 2^>nul') do if "%%b"=="REG_SZ" call :candidate "%%~c"
if defined found goto done

echo 没有找到 JDK 25：请安装 JDK 25（例如 Eclipse Temurin 25 或 OpenJDK 25），或把环境变量 JAVA_HOME 指向它，然后再试。>&2
endlocal
exit /b 1

:done
endlocal & set "JAVA_HOME=%found%"
exit /b 0

:variable
if defined found exit /b 0
if not defined %1 exit /b 0
call set "value=%%%1%%"
call :candidate "%value%"
exit /b 0

:candidate
if defined found exit /b 0
if not exist "%~1\bin\%program%.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not "%version%"=="25" if not "%version:~0,3%"=="25." if not "%version:~0,3%"=="25+" if not "%version:~0,3%"=="25-" exit /b 0
for %%f in ("%~1") do set "found=%%~ff"
exit /b 0
