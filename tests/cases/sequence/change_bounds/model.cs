[assembly: Sequence("invoice_numbers", Min = 0, Max = 9999, Start = 1)]
