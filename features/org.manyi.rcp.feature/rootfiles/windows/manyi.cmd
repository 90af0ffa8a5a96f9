@echo off
rem Starts the workbench: the product has no native launcher.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~ff"
"%java%" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar "%launcher%" %*
exit /b %errorlevel%
