[assembly: Sequence("invoice_numbers", Increment = -1, Min = -100, Max = 100, Start = 1)]
