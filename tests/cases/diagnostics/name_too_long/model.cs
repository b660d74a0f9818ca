[Table("a_table_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that_postgres_keeps")]
public class Car
{
    public int Id { get; set; }

    [Column("ééééééééééééééééééééééééééééééée")]
    public string Fits { get; set; }

    [Column("éééééééééééééééééééééééééééééééé")]
    public string DoesNotFit { get; set; }

    [PgIndex(Name = "an_index_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that_postgres_keeps")]
    public string Make { get; set; }
}
