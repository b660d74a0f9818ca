using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;

namespace SchemaGen.Analyzers.Tests.Models;

/// <summary>What is wrong with a class.</summary>
public sealed class TableTests
{
    [Test]
    public Task SG1130_an_attribute_of_a_library_that_is_not_read() => AnalyzerCase.ReportsAsync("""
        namespace Garage
        {
            using LinqToDB.Mapping;

            [Table("cars", Database = {|SG1130:"other"|})]
            public class Car { [PrimaryKey, {|SG1130:SequenceName|}("numbers")] public int Id { get; set; } public int Unmarked { get; set; } }
        }
        """);

    [Test]
    public Task SG1003_two_classes_of_one_table() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Auto
        {
            public int Id { get; set; }
        }

        [Table("cars")]
        public class {|SG1003:Car|}
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1008_a_class_without_a_key() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class {|SG1008:Car|}
        {
            public string Make { get; set; }
        }

        [Table("events"), NoKey]
        public class Event
        {
            public string Text { get; set; }
        }
        """);

    [Test]
    public Task SG1101_an_index_of_partitions_where_there_are_none() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            [{|SG1101:PgIndex|}(OnOnly = true)] public string? Plate { get; set; }
        }
        """);

    [Test]
    public Task SG1017_a_key_that_can_be_null() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class Car
        {
            [Key] public int? {|SG1017:Number|} { get; set; }
        }
        """);

    [Test]
    public Task SG1021_a_generic_table() => AnalyzerCase.ReportsAsync("""
        [Table("cars")]
        public class {|SG1021:Car|}<T>
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1033_an_attribute_of_a_table_on_what_is_none() => AnalyzerCase.ReportsAsync("""
        [{|SG1033:PgIndex|}("Tenant")]
        public abstract class Owned
        {
            public int Tenant { get; set; }
        }
        """);

    [Test]
    public Task SG1034_attributes_that_contradict_each_other() => AnalyzerCase.ReportsAsync("""
        [Table("events"), {|SG1034:NoKey|}]
        public class Event
        {
            [Key] public int Number { get; set; }
        }
        """);

    [Test]
    public Task SG1043_tables_that_descend_from_each_other() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), Inherits(typeof(Vehicle))]
        public class Car
        {
            public int Id { get; set; }
        }

        [Table("vehicles"), {|SG1043:Inherits|}(typeof(Car))]
        public class Vehicle
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1044_an_index_that_the_table_does_not_have() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), {|SG1044:ClusterOn|}("nowhere")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1025_a_storage_parameter_without_a_value() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), {|SG1025:With|}("fillfactor")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1036_an_expression_that_the_command_of_a_policy_does_not_take() => AnalyzerCase.ReportsAsync("""
        [Table("cars"), RowSecurity, {|SG1036:Policy|}("own", Command = PolicyCommand.Insert, Using = "true")]
        public class Car
        {
            public int Id { get; set; }
        }
        """);

    [Test]
    public Task SG1113_seed_rows_that_can_become_others() => AnalyzerCase.ReportsAsync("""
        [Table("levels")]
        public class Level
        {
            public int Id { get; set; }

            [{|SG1113:Seed|}]
            public static Level[] Rows = { new Level { Id = 1 } };
        }
        """);
}
