; Offers Galley in "Open with" for .txt files, without taking them from the program that opens them now.

!macro customInstall
  WriteRegStr SHCTX "Software\Classes\Galley.Page" "" "Newspaper page"
  WriteRegStr SHCTX "Software\Classes\Galley.Page\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHCTX "Software\Classes\Galley.Page\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.txt\OpenWithProgids" "Galley.Page" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHCTX "Software\Classes\.txt\OpenWithProgids" "Galley.Page"
  DeleteRegKey SHCTX "Software\Classes\Galley.Page"
!macroend
