using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using eShop.Ordering.Domain.Seedwork;

namespace eShop.Ordering.Domain.AggregatesModel.OrderAggregate
{
    using eShop.Ordering.Domain.AggregatesModel.BuyerAggregate;

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public enum OrderStatus
    {
        Submitted = 1,
        AwaitingValidation = 2,
        StockConfirmed = 3,
        Paid = 4,
        Shipped = 5,
        Cancelled = 6
    }

    public class Address : ValueObject
    {
        public string Street { get; private set; }
        public string City { get; private set; }
        public string State { get; private set; }
        public string Country { get; private set; }
        public string ZipCode { get; private set; }

        public Address() { }

        public Address(string street, string city, string state, string country, string zipcode)
        {
            Street = street;
            City = city;
            State = state;
            Country = country;
            ZipCode = zipcode;
        }

        protected override IEnumerable<object> GetEqualityComponents()
        {
            // Using a yield return statement to return each element one at a time
            yield return Street;
            yield return City;
            yield return State;
            yield return Country;
            yield return ZipCode;
        }
    }

    public class Order
        : Entity, IAggregateRoot
    {
        public DateTime OrderDate { get; private set; }

        // Address is a Value Object pattern example persisted as EF Core 2.0 owned entity
        [Required]
        public Address Address { get; private set; }

        public int? BuyerId { get; private set; }

        public Buyer Buyer { get; }

        public OrderStatus OrderStatus { get; private set; }

        public string Description { get; private set; }

        // Draft orders have this set to true. Currently we don't check anywhere the draft status of an Order, but we could do it if needed
#pragma warning disable CS0414 // The field 'Order._isDraft' is assigned but its value is never used
        private bool _isDraft;
#pragma warning restore CS0414

        // DDD Patterns comment
        // Using a private collection field, better for DDD Aggregate's encapsulation
        // so OrderItems cannot be added from "outside the AggregateRoot" directly to the collection,
        // but only through the method OrderAggregateRoot.AddOrderItem() which includes behavior.
        private readonly List<OrderItem> _orderItems;

        public IReadOnlyCollection<OrderItem> OrderItems => _orderItems.AsReadOnly();

        public int? PaymentId { get; private set; }

        public static Order NewDraft()
        {
            var order = new Order
            {
                _isDraft = true
            };
            return order;
        }

        protected Order()
        {
            _orderItems = new List<OrderItem>();
            _isDraft = false;
        }

        public decimal GetTotal() => _orderItems.Sum(o => o.Units * o.UnitPrice);
    }

    public class OrderItem
        : Entity
    {
        [Required]
        public string ProductName { get; private set; }

        public string PictureUrl { get; private set; }

        public decimal UnitPrice { get; private set; }

        public decimal Discount { get; private set; }

        public int Units { get; private set; }

        public int ProductId { get; private set; }

        protected OrderItem() { }
    }
}

namespace eShop.Ordering.Domain.AggregatesModel.BuyerAggregate
{
    public class Buyer
        : Entity, IAggregateRoot
    {
        [Required]
        public string IdentityGuid { get; private set; }

        public string Name { get; private set; }

        private List<PaymentMethod> _paymentMethods;

        public IEnumerable<PaymentMethod> PaymentMethods => _paymentMethods.AsReadOnly();

        protected Buyer()
        {
            _paymentMethods = new List<PaymentMethod>();
        }
    }

    public class PaymentMethod : Entity
    {
        [Required]
        private string _alias;
        [Required]
        private string _cardNumber;
        private string _securityNumber;
        [Required]
        private string _cardHolderName;
        private DateTime _expiration;

        private int _cardTypeId;
        public CardType CardType { get; private set; }

        protected PaymentMethod() { }

        public PaymentMethod(int cardTypeId, string alias, string cardNumber, string securityNumber, string cardHolderName, DateTime expiration)
        {
            _cardNumber = cardNumber;
            _securityNumber = securityNumber;
            _cardHolderName = cardHolderName;
            _alias = alias;
            _expiration = expiration;
            _cardTypeId = cardTypeId;
        }

        public bool IsEqualTo(int cardTypeId, string cardNumber, DateTime expiration)
        {
            return _cardTypeId == cardTypeId
                && _cardNumber == cardNumber
                && _expiration == expiration
                && _securityNumber + _alias + _cardHolderName != null;
        }
    }

    public class CardType
        : Enumeration
    {
        public static CardType Amex = new(1, nameof(Amex));
        public static CardType Visa = new(2, nameof(Visa));
        public static CardType MasterCard = new(3, nameof(MasterCard));

        public CardType(int id, string name)
            : base(id, name)
        {
        }
    }
}

namespace eShop.Ordering.Domain.AggregatesModel.ShipmentAggregate
{
    using eShop.Ordering.Domain.AggregatesModel.OrderAggregate;

    public class Shipment : Entity, IAggregateRoot
    {
        private readonly List<ShipmentLeg> _legs = new();
        private int _orderId;
        private ShipmentState _state = ShipmentState.Created;

        public ShipmentState State => _state;
        public Order Order { get; private set; }
        public IReadOnlyList<ShipmentLeg> Legs => _legs;
        public Weight Weight { get; private set; }
        public int OrderId => _orderId;
    }

    public class ShipmentState : Enumeration
    {
        public static readonly ShipmentState Created = new ShipmentState(1, "Created");
        public static readonly ShipmentState OnTheWay = new ShipmentState(2, "On the way");
        public static readonly ShipmentState Delivered = new ShipmentState(3, "Delivered");

        public ShipmentState(int id, string name) : base(id, name) { }
    }

    public class ShipmentLeg
    {
        public Address From { get; private set; }
        public Address To { get; private set; }
        public DateTime? Departure { get; private set; }
    }

    public class Weight
    {
        public decimal Value { get; private set; }
        public string Unit { get; private set; }
    }
}
