[assembly: Sequence("invoice_numbers", Increment = 5)]
