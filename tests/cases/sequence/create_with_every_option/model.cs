[assembly: Sequence("invoice_numbers", Type = "integer", Start = 1000, Increment = 10, Min = 500, Max = 90000, Cache = 20, Cycle = true, Comment = "never reused")]
