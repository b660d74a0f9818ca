[assembly: Sequence("invoice_numbers", Comment = "gaps are fine")]
