@echo off
rem Starts the product: the workbench without a subcommand, else the headless command.
rem See the script "manyi" of the other platforms for what each option is for.
setlocal
set "here=%~dp0"
set "here=%here:~0,-1%"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined MANYI_AREA set "MANYI_AREA=%LOCALAPPDATA%\manyi\%here:~0,1%%here:~2%"
if not exist "%MANYI_AREA%" mkdir "%MANYI_AREA%"
for %%f in ("%here%\plugins\org.eclipse.osgi_*.jar") do set "framework=%%~ff"
for %%f in ("%here%\plugins\org.manyi.launcher_*.jar") do set "launcher=%%~ff"
set "kind=command"
set "native="
if "%~1"=="" set "kind=workbench"
if "%~1"=="-open" set "kind=workbench"
if "%~1"=="-methodology" set "kind=workbench"
if "%kind%"=="workbench" set "native=--enable-native-access=ALL-UNNAMED"
"%java%" -XX:+IgnoreUnrecognizedVMOptions "-XX:SharedArchiveFile=%MANYI_AREA%\%kind%.jsa" ^
	-XX:+AutoCreateSharedArchive -Xlog:disable "-Xbootclasspath/a:%framework%" ^
	-Djava.awt.headless=true %native% %MANYI_JAVA_OPTS% ^
	"-Dmanyi.installation=%here%" "-Dmanyi.area=%MANYI_AREA%" ^
	-cp "%launcher%" org.manyi.launcher.internal.Launcher %kind% %*
exit /b %errorlevel%
