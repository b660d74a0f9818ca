using System.ComponentModel.DataAnnotations;

namespace MinimalApi.Features;

public readonly record struct CustomerId(Guid Value)
{
    public static CustomerId New() => new(Guid.CreateVersion7());
}

public readonly record struct OrderId(Guid Value);

public readonly record struct ProductId(int Value);

public readonly record struct OrderLineId(long Value);

public readonly record struct WarehouseCode(string Value);

public interface IAuditable
{
    DateTime CreatedAtUtc { get; }
    DateTime? ModifiedAtUtc { get; }
}

public interface ISoftDeletable
{
    bool IsDeleted { get; set; }
}

public enum OrderState { Open, Confirmed, Shipped, Returned }

public enum Currency { Eur, Usd, Gbp }

public sealed class Customer(CustomerId id, string name, Email email) : IAuditable, ISoftDeletable
{
    private readonly List<Order> _orders = [];

    public CustomerId Id { get; private init; } = id;
    public string Name { get; set; } = name;
    public Email Email { get; private set; } = email;
    public Address? Billing { get; set; }
    public required Address Shipping { get; set; }
    public IReadOnlyList<Order> Orders => _orders;
    public DateTime CreatedAtUtc { get; init; }
    public DateTime? ModifiedAtUtc { get; set; }
    public bool IsDeleted { get; set; }

    // For EF Core
    private Customer() : this(default, null!, null!) { }
}

public sealed record Email
{
    public string Value { get; }
    private Email(string value) => Value = value;
    public static Email Parse(string value) => new(value);
}

public record struct Money(decimal Amount, Currency Currency);

public sealed record Address
{
    [MaxLength(100)]
    public required string Street { get; init; }
    [MaxLength(60)]
    public required string City { get; init; }
    [StringLength(2)]
    public string Country { get; init; } = "DE";
}

public class Order : IAuditable, ISoftDeletable
{
    public OrderId Id { get; init; }
    public int Number { get; init; }
    public CustomerId CustomerId { get; init; }
    public Customer Customer { get; init; } = null!;
    public OrderState State { get; set; } = OrderState.Open;
    public List<OrderLine> Lines { get; init; } = [];
    public Money Total { get; set; }
    public DateTime CreatedAtUtc { get; init; }
    public DateTime? ModifiedAtUtc { get; set; }
    public bool IsDeleted { get; set; }
    public Shipment? Shipment { get; set; }
}

public class OrderLine
{
    public OrderLineId Id { get; init; }
    public OrderId OrderId { get; init; }
    public ProductId ProductId { get; init; }
    public Product Product { get; init; } = null!;
    public int Quantity { get; set; }
    public decimal UnitPrice { get; set; }
}

public class Product
{
    public ProductId Id { get; init; }
    public required string Name { get; set; }
    public string? Description { get; set; }
    public decimal Price { get; set; }
    public double Weight { get; set; }
    public IList<string> Tags { get; set; } = [];
    public ICollection<Category> Categories { get; } = new List<Category>();
    public ICollection<Stock> Stock { get; } = [];
}

public class Category
{
    public short Id { get; init; }
    public required string Name { get; set; }
    public ICollection<Product> Products { get; } = new List<Product>();
}

public class Warehouse
{
    public WarehouseCode Code { get; init; }
    public string Name { get; set; } = "";
    public TimeOnly Opens { get; set; }
    public TimeOnly Closes { get; set; }
    public List<DayOfWeek> ClosedOn { get; set; } = [];
}

public class Stock
{
    public ProductId ProductId { get; init; }
    public WarehouseCode WarehouseCode { get; init; }
    public Warehouse Warehouse { get; init; } = null!;
    public uint OnHand { get; set; }
    public sbyte Shelf { get; set; }
}

public record Shipment
{
    public Guid Id { get; init; }
    public OrderId OrderId { get; init; }
    public required string Carrier { get; init; }
    public string? TrackingCode { get; init; }
    public Uri? TrackingUrl { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
}
