@echo off
setlocal
set "home=%~dp0.."
set "java="
if defined AVAL_JAVA_HOME set "java=%AVAL_JAVA_HOME%\bin\java.exe"
if not defined java if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if not defined java set /p place=<"%home%\bin\java.home"
if not defined java set "java=%place%\bin\java.exe"
rem Notes of a crash stay with Aval's own; nothing of the memory is ever written to the disk.
set "state=%LOCALAPPDATA%\Aval"
md "%state%\logs" 2>nul
"%java%" "-XX:ErrorFile=%state%\logs\crash-%%p.log" -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:-UsePerfData --module-path "%home%\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics -cp "%home%\aval.jar;%home%\lib\*" ca.aval.app.Main %*
