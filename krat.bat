@echo off
rem krat: from the notes of a meeting to formal documents. A file that is dropped on it becomes minutes.
setlocal
chcp 65001 >nul

set "KRAT_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "KRAT_JAVA=%JAVA_HOME%\bin\java.exe"
rem an option that older ones refuse
"%KRAT_JAVA%" --enable-native-access=ALL-UNNAMED --version >nul 2>nul
if errorlevel 1 (
    echo krat: duhet Java 17 ose me e re: https://adoptium.net 1>&2
    echo krat: Java 17 or later is needed: https://adoptium.net 1>&2
    set "KRAT_CODE=3"
    goto done
)

set "KRAT_LIB=%~dp0lib"
if exist "%~dp0pom.xml" set "KRAT_LIB=%~dp0cli\target\lib"
if not exist "%KRAT_LIB%\krat-cli-*.jar" if exist "%~dp0pom.xml" (
    echo krat: po ndertohet ... ^(building^) 1>&2
    call mvn -q -B -Dstyle.color=never -f "%~dp0pom.xml" -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true -Dassembly.skipAssembly=true -pl cli -am package 1>&2
)
set "KRAT_JAR="
for %%j in ("%KRAT_LIB%\krat-cli-*.jar") do set "KRAT_JAR=%%~fj"
if not defined KRAT_JAR (
    echo krat: mungon "%KRAT_LIB%\krat-cli-*.jar" ^(is missing^) 1>&2
    set "KRAT_CODE=3"
    goto done
)
set KRAT_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss2m -Xmx512m -XX:-UsePerfData -Djava.awt.headless=true

rem one argument that is a file: it was dropped on this one
set "KRAT_DROPPED="
if not "%~1"=="" if "%~2"=="" if exist "%~1" if not exist "%~1\" set "KRAT_DROPPED=1"
if defined KRAT_DROPPED (
    "%KRAT_JAVA%" %KRAT_OPTIONS% -jar "%KRAT_JAR%" procesverbali "%~1"
) else (
    "%KRAT_JAVA%" %KRAT_OPTIONS% -jar "%KRAT_JAR%" %*
)
set "KRAT_CODE=%ERRORLEVEL%"

:done
if defined KRAT_DROPPED pause
exit /b %KRAT_CODE%
