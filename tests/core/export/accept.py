# Opens .docx files in LibreOffice and prints, a JSON line each, the paragraphs after accepting and after rejecting all tracked changes, and the comments.
import json, os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue

profile = tempfile.mkdtemp()
pipe = 'galley%d' % os.getpid()
office = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + profile, '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
for attempt in range(240):
    try:
        context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
dispatcher = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
hidden = PropertyValue()
hidden.Name, hidden.Value = 'Hidden', True

def opened(path):
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), '_blank', 0, (hidden,))

def comments(path):
    document = opened(path)
    fields = document.getTextFields().createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService('com.sun.star.text.textfield.Annotation'):
            found.append({'author': field.Author, 'text': field.Content})
    document.close(True)
    return found

def after(path, command):
    document = opened(path)
    dispatcher.executeDispatch(document.getCurrentController().getFrame(), '.uno:' + command, '', 0, ())
    paragraphs = document.Text.createEnumeration()
    texts = []
    while paragraphs.hasMoreElements():
        texts.append(paragraphs.nextElement().getString())
    document.close(True)
    return texts

try:
    for path in sys.argv[1:]:
        print(json.dumps({'accepted': after(path, 'AcceptAllTrackedChanges'), 'rejected': after(path, 'RejectAllTrackedChanges'), 'comments': comments(path)}), flush=True)
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(30)
