-- Without FORCE: whoever has connected since keeps it.
DROP DATABASE IF EXISTS {name}
