[assembly: Sequence("invoice_numbers", Cache = 50)]
