[assembly: Sequence("invoice_numbers", Comment = "no gaps")]
