public static class Shop
{
    [PgEnum]
    public enum Colour { Red }

    [Table("cars")]
    public class Car
    {
        public int Id { get; set; }

        public Colour Colour { get; set; }
    }

    public static class Inner
    {
        [Table("trips")]
        public record Trip(int Id, [References(typeof(Car))] int CarId);
    }
}
