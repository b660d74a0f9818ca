// PostgreSQL cuts both names to the same one and gives a number to the second.
[Table("subscription_billing_statement_line_item_adjustments_and_corr")]
public class Correction
{
    public int Id { get; set; }
}

[Table("subscription_billing_statement_line_item_adjustments_and_q")]
public class Question
{
    public int Id { get; set; }
}
