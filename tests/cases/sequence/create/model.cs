[assembly: Sequence("invoice_numbers")]
