@echo off
rem Starts the product: the workbench without a subcommand, else the headless command.
rem See the script "manyi" of the other platforms for what each option is for.
setlocal
set "here=%~dp0"
set "here=%here:~0,-1%"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined MANYI_CACHE set "MANYI_CACHE=%LOCALAPPDATA%\manyi\cache"
if not defined MANYI_STATE set "MANYI_STATE=%LOCALAPPDATA%\manyi\state"
set "cache=%MANYI_CACHE%\%here:~0,1%%here:~2%"
if not exist "%cache%" mkdir "%cache%"
for %%f in ("%here%\plugins\org.eclipse.osgi_*.jar") do set "framework=%%~ff" & set "stamp=%%~zf%%~tf"
for %%f in ("%here%\plugins\org.manyi.launcher_*.jar") do set "launcher=%%~ff" & call set "stamp=%%stamp%%%%~zf%%~tf"
for %%c in (":" "/" "." " ") do call set "stamp=%%stamp:%%~c=%%"
set "kind=command"
set "options=-XX:+UseSerialGC -Xmn48m"
if "%~1"=="" set "kind=workbench"
if "%~1"=="-open" set "kind=workbench"
if "%~1"=="-methodology" set "kind=workbench"
if "%kind%"=="workbench" set "options=--enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR"
set "archive=%cache%\%kind%-%stamp%.jsa"
if not exist "%archive%" del /q "%cache%\%kind%-*.jsa" 2>nul
"%java%" -XX:+IgnoreUnrecognizedVMOptions "-XX:SharedArchiveFile=%archive%" ^
	-XX:+AutoCreateSharedArchive -Xlog:disable "-Xbootclasspath/a:%framework%" ^
	-Djava.awt.headless=true %options% %MANYI_JAVA_OPTS% ^
	"-Dmanyi.installation=%here%" "-Dmanyi.cache=%cache%" "-Dmanyi.state=%MANYI_STATE%" ^
	-cp "%launcher%" org.manyi.launcher.internal.Launcher %kind% %*
exit /b %errorlevel%
