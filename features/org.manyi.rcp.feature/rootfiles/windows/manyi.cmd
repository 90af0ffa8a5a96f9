@echo off
rem Starts the product: the workbench without a subcommand, else the headless command.
rem See the script "manyi" of the other platforms for what each option is for.
setlocal
set "here=%~dp0"
set "here=%here:~0,-1%"
set "java="
if not defined JAVA_HOME for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java goto no_java
for %%j in ("%java%\..\..") do set "home=%%~fj"
set "version="
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==." %%k in ("%home%\release") do if "%%k"=="JAVA_VERSION" set version=%%l
if not defined version set "version=21"
set "version=%version:"=%"
if %version% lss 21 goto old_java
if not defined LOCALAPPDATA set "LOCALAPPDATA=%TEMP%"
if not defined MANYI_CACHE set "MANYI_CACHE=%LOCALAPPDATA%\manyi\cache"
if not defined MANYI_STATE set "MANYI_STATE=%LOCALAPPDATA%\manyi\state"
if not defined MANYI_DROPINS set "MANYI_DROPINS=%LOCALAPPDATA%\manyi\dropins"
set "cache=%MANYI_CACHE%\%here:~0,1%%here:~2%"
if not exist "%cache%" mkdir "%cache%"
for %%f in ("%here%\plugins\org.eclipse.osgi_*.jar") do set "framework=%%~ff" & set "stamp=%%~zf%%~tf"
for %%f in ("%here%\plugins\org.manyi.launcher_*.jar") do set "launcher=%%~ff" & call set "stamp=%%stamp%%%%~zf%%~tf"
for %%f in ("%here%\plugins\org.manyi.cli_*.jar") do call set "stamp=%%stamp%%%%~zf%%~tf"
for %%c in (":" "/" "." " ") do call set "stamp=%%stamp:%%~c=%%"
set "kind=command"
set "options=-XX:+UseSerialGC -Xmn48m"
if "%~1"=="" set "kind=workbench"
if "%~1"=="-open" set "kind=workbench"
if "%~1"=="-methodology" set "kind=workbench"
if "%kind%"=="workbench" set "options=--enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR"
set "workspace="
for %%n in (import store) do if "%~1"=="%%n" set "workspace=yes"
for %%a in (%*) do if exist "%%~a\" set "workspace=yes"
if "%kind%"=="command" if defined workspace set "options=%options% --enable-native-access=ALL-UNNAMED"
set "copy=%cache%\framework-%stamp%.jar"
set "classes=%cache%\classes-%stamp%.jar"
set "archive=%cache%\%kind%-%stamp%.jsa"
for %%n in (methodologies score pareto explain import store plugin) do if "%~1"=="%%n" set "archive=%cache%\%%n-%stamp%.jsa"
set "prepared=yes"
if not exist "%copy%" set "prepared="
if not exist "%classes%" set "prepared="
if defined prepared goto start
del /q "%cache%\*.jar" "%cache%\*.jsa" 2>nul
"%java%" "-Dmanyi.installation=%here%" -cp "%launcher%;%framework%" ^
	org.manyi.launcher.internal.Launcher prepare "%copy%" "%classes%" 2>nul
if errorlevel 1 set "copy=%framework%" & set "classes=%here%\plugins\*"
:start
set "class_path=%launcher%"
if "%kind%"=="command" set "class_path=%launcher%;%classes%"
"%java%" -Xrs -XX:+IgnoreUnrecognizedVMOptions "-XX:SharedArchiveFile=%archive%" ^
	-XX:+AutoCreateSharedArchive -Xlog:disable "-Xbootclasspath/a:%copy%" ^
	-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider -Dlog4j2.simplelogLevel=OFF ^
	-Djava.awt.headless=true %options% %MANYI_JAVA_OPTS% ^
	"-Dmanyi.installation=%here%" "-Dmanyi.cache=%cache%" "-Dmanyi.state=%MANYI_STATE%" "-Dmanyi.dropins=%MANYI_DROPINS%" ^
	-cp "%class_path%" org.manyi.launcher.internal.Launcher %kind% %*
exit /b %errorlevel%

:no_java
>&2 echo manyi: no Java was found. Install Java 21 or newer, or set JAVA_HOME to the folder of one.
exit /b 1

:old_java
>&2 echo manyi: the Java in "%home%" is too old. Set JAVA_HOME to the folder of a Java 21 or newer.
exit /b 1
