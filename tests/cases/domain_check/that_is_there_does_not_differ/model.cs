[assembly: Domain("email", "text", Check = "value in ('a','b') and value::varchar like '%@%'")]
[assembly: Domain("percentage", "decimal(5, 2)", Check = "value between 0 and 100", Default = "1+1")]
