[assembly: Sequence("invoice_numbers", Start = 200)]
