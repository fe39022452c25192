@echo off
rem Starts Jibiao: without an argument the editor, with any other a command. Works from any folder.
setlocal EnableExtensions DisableDelayedExpansion

rem The program writes Chinese in UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "result=1"
call "%~dp0find-jdk.cmd" java
if errorlevel 1 goto done
if "%~1"=="" (
  rem The editor needs no console: this one may close. What goes wrong is said in a window.
  start "" "%JAVA_HOME%\bin\javaw.exe" --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" org.jibiao.Jibiao
  set "result=0"
  goto done
)
"%JAVA_HOME%\bin\java.exe" --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" org.jibiao.Jibiao %*
set "result=%errorlevel%"

:done
if defined codepage chcp %codepage% >nul
exit /b %result%
