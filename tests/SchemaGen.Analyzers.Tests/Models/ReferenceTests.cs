using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with a foreign key: at its attribute, else at its navigation.</summary>
public sealed class ReferenceTests
{
    [Test]
    public Task SG1089_a_class_that_is_no_table() => AnalyzerCase.ReportsAsync("""
        public class Owner { public int Id { get; set; } }

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public {|SG1089:Owner|} Owner { get; set; }
            public Owner Driver { get; set; }
        }
        """);

    [Test]
    public Task SG1090_a_class_that_derives_from_a_table_s() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
        }

        public class {|SG1090:Lorry|} : Car
        {
            public int Load { get; set; }
        }
        """);

    [Test]
    public Task SG1091_two_collections_without_a_table_between_them() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public List<Person> {|SG1091:Drivers|} { get; } = new();
        }

        [Table("people")]
        public class Person
        {
            public int Id { get; set; }
            public List<Car> Cars { get; set; }
        }
        """);

    [Test]
    public Task SG1010_a_foreign_key_to_no_table() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1010:References|}("nowhere")] public int OwnerId { get; set; }
        }
        """);

    [Test]
    public Task SG1011_a_foreign_key_of_too_few_columns() => AnalyzerCase.ReportsAsync("""
        [Table("people"), PgKey("Tenant", "Number")]
        public record Person(int Tenant, int Number);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1011:References|}(typeof(Person))] public int OwnerId { get; set; }
        }
        """);

    [Test]
    public Task SG1012_a_navigation_without_a_key() => AnalyzerCase.ReportsAsync("""
        [Table("people")]
        public record Person(int Id);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public Person {|SG1012:Owner|} { get; set; }
        }
        """);

    [Test]
    public Task SG1018_set_null_on_a_column_that_is_not_null() => AnalyzerCase.ReportsAsync("""
        [Table("people")]
        public record Person(int Id);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1018:References|}(typeof(Person), OnDelete = ForeignKeyAction.SetNull)] public int OwnerId { get; set; }
        }
        """);

    [Test]
    public Task SG1030_a_navigation_that_is_not_there() => AnalyzerCase.ReportsAsync("""
        [Table("people")]
        public class Person
        {
            public int Id { get; set; }
            [{|SG1030:InverseProperty|}("Holder")] public List<Car> Cars { get; set; }
        }

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1030:ForeignKey|}("Holder")] public int OwnerId { get; set; }
            public Person Owner { get; set; }
        }
        """);

    [Test]
    public Task SG1035_a_foreign_key_to_columns_that_are_not_unique() => AnalyzerCase.ReportsAsync("""
        [Table("people")]
        public record Person(int Id, string Email);

        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1035:References|}(typeof(Person), "Email")] public string Owner { get; set; }
        }
        """);
}
