{{~
  # Adds to `settings` what ALTER COLUMN sets beside type, default and NOT NULL: $1 is the column as it was, $2 as it shall be, $3 the storage of its type.
  changed = "ALTER COLUMN " + quote ($2.name ?? $1.name) + " "
  if $2.storage != $1.storage
    settings = settings | array.add (changed + "SET STORAGE " + (($2.storage ?? $3) | string.upcase))
  end
  if $2.compression != $1.compression
    settings = settings | array.add (changed + "SET COMPRESSION " + ($2.compression ?? "default"))
  end
  if $2.statistics != $1.statistics
    settings = settings | array.add (changed + "SET STATISTICS " + ($2.statistics ?? -1))
  end
  reset = removed_parameters $1.with $2.with
  if reset != ""
    settings = settings | array.add (changed + "RESET (" + reset + ")")
  end
  set = added_parameters $1.with $2.with
  if set != ""
    settings = settings | array.add (changed + "SET (" + set + ")")
  end
~}}
