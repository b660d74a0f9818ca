// The one that is there keeps its sequence; the new one, though read first, gets the number.
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
