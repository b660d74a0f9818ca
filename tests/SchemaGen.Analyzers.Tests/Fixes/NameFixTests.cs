using NUnit.Framework;
using Case = SchemaGen.Analyzers.Tests.Support.FixCase<SchemaGen.Analyzers.SchemaAnalyzer, SchemaGen.CodeFixes.NameFix>;

namespace SchemaGen.Analyzers.Tests.Fixes;

/// <summary>Names that are taken or too long are replaced by what the convention makes.</summary>
public sealed class NameFixTests
{
    [Test]
    public Task A_constraint_gets_a_name_that_is_free() => Case.MendsAsync("FreeName", """
        [Table("cars")]
        [Check("id > 0", Name = "cars_id_check")]
        [{|SG1005:Check|}("id > 1", Name = "cars_id_check")]
        public class Car
        {
            public int Id { get; set; }
        }
        """, """
        [Table("cars")]
        [Check("id > 0", Name = "cars_id_check")]
        [Check("id > 1", Name = "cars_id_check1")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task An_index_gets_the_name_of_the_convention() => Case.MendsAsync("FreeName", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1006:PgIndex|}(Unique = true, Name = "an_index_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that_postgres_keeps")] public string Make { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [PgIndex(Unique = true, Name = "ix_cars_make")] public string Make { get; set; }
        }
        """);

    [Test]
    public Task A_table_that_is_named_too_long_is_cut() => Case.MendsAsync("Cut", """
        [{|SG1006:Table|}("a_table_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that_postgres_keeps")]
        public class Car
        {
            public int Id { get; set; }
        }
        """, """
        [Table("a_table_whose_name_is_quite_a_bit_longer_than_the_63_bytes_that")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task A_property_whose_name_is_too_long_gets_a_column_that_is_cut() => Case.MendsAsync("Cut", """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string {|SG1006:APropertyWhoseNameInSnakeCaseIsQuiteABitLongerThanWhatPostgresKeepsOfIt|} { get; set; }
        }
        """, """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [Column("a_property_whose_name_in_snake_case_is_quite_a_bit_longer_than")]
            public string APropertyWhoseNameInSnakeCaseIsQuiteABitLongerThanWhatPostgresKeepsOfIt { get; set; }
        }
        """);
}
